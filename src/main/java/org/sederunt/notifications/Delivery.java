package org.sederunt.notifications;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Ids;
import org.sederunt.shared.LiveUpdates;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps one notice for each of those who are told, all in one batch, and tells their open pages once it is committed. */
@Component
class Delivery {

    private static final String KEEP =
            "insert into notice (id, person_id, message, arguments, path, at) values (?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate batches;
    private final LiveUpdates live;
    private final Clock clock;

    Delivery(JdbcTemplate batches, LiveUpdates live, Clock clock) {
        this.batches = batches;
        this.live = live;
        this.clock = clock;
    }

    void tell(PersonId person, News news) {
        tell(List.of(person), news);
    }

    /** To be called within a transaction, in which the notices stand or fall. */
    void tell(Collection<PersonId> people, News news) {
        if (people.isEmpty()) return;
        String arguments = Arguments.write(news.arguments());
        var now = Utc.of(clock.instant());
        List<UUID> told = people.stream().map(PersonId::value).distinct().toList();
        batches.batchUpdate(
                KEEP,
                told.stream()
                        .map(person -> new Object[] {Ids.next(), person, news.key(), arguments, news.path(), now})
                        .toList());
        onceCommitted(() -> told.forEach(live::tell));
    }

    private static void onceCommitted(Runnable act) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                act.run();
            }
        });
    }
}
