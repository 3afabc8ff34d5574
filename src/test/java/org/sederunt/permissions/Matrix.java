package org.sederunt.permissions;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.sederunt.identity.PersonId;
import org.sederunt.permissions.ActTable.Row;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Refused;
import org.sederunt.shared.SettableClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tries the cells: asks why not, does the act all the same, and undoes it. */
@Component
class Matrix {

    private static final String DONE = "-";

    private final List<Acts> acts;
    private final Everyone everyone;
    private final HeardFacts heard;
    private final TransactionOperations transactions;
    private final SettableClock clock;

    Matrix(
            List<Acts> acts,
            Everyone everyone,
            HeardFacts heard,
            TransactionOperations transactions,
            SettableClock clock) {
        this.acts = acts;
        this.everyone = everyone;
        this.heard = heard;
        this.transactions = transactions;
        this.clock = clock;
    }

    List<Attempt> attempts() {
        return acts.stream().flatMap(some -> some.attempts().stream()).toList();
    }

    /** What comes of the act in each column, written as in the table. */
    Map<Who, String> answers(Row row) {
        Acts some = acts.stream()
                .filter(each -> attempt(each, row).isPresent())
                .findFirst()
                .orElseThrow();
        Attempt attempt = attempt(some, row).orElseThrow();
        Map<Who, String> answers = new EnumMap<>(Who.class);
        for (Who who : Who.values()) {
            PersonId by = some.nearest(who, row.stage()).orElseGet(() -> everyone.the(who));
            answers.put(who, undone(() -> {
                some.prepare(row.stage());
                return answer(attempt, row.stage(), by);
            }));
        }
        return answers;
    }

    private static Optional<Attempt> attempt(Acts some, Row row) {
        return some.attempts().stream()
                .filter(attempt -> attempt.name().equals(row.act()))
                .findFirst();
    }

    private String undone(Supplier<String> cell) {
        Duration ahead = clock.ahead();
        try {
            return String.valueOf(transactions.<String>execute(status -> {
                status.setRollbackOnly();
                return cell.get();
            }));
        } finally {
            clock.lead(ahead);
        }
    }

    private String answer(Attempt attempt, String stage, PersonId by) {
        var reading = attempt.reading();
        Optional<Refusal> told = reading == null ? Optional.empty() : reading.refusal(stage, by);
        int before = heard.count();
        Optional<Refusal> refused = refusalOf(() -> attempt.doing().perform(stage, by));
        boolean silent = heard.count() == before;

        if (reading == null || told.equals(refused)) return written(refused);
        if (told.isEmpty()) return "!" + written(refused);
        return refused.isEmpty() && silent ? "(" + written(told) + ")" : "told " + told + ", and then " + refused;
    }

    private static Optional<Refusal> refusalOf(Runnable doing) {
        try {
            doing.run();
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.refusal());
        }
    }

    private static String written(Optional<Refusal> refusal) {
        return refusal.map(why -> why.key().replaceFirst("^[a-z]+\\.refused\\.", ""))
                .orElse(DONE);
    }
}
