package org.sederunt.shared;

import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.Set;
import org.springframework.resilience.retry.MethodRetryPredicate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Recognises what MariaDB answers when two transactions met: a record changed since it was read, a lock wait, a deadlock. */
final class Conflicts implements MethodRetryPredicate {

    private static final Set<Integer> RECORD_CHANGED_LOCK_WAIT_DEADLOCK = Set.of(1020, 1205, 1213);

    @Override
    public boolean shouldRetry(Method method, Throwable failure) {
        boolean partOfALargerAct = TransactionSynchronizationManager.isActualTransactionActive();
        return !partOfALargerAct && isConflict(failure);
    }

    private static boolean isConflict(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && RECORD_CHANGED_LOCK_WAIT_DEADLOCK.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
