package org.sederunt.notifications;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.sederunt.identity.PersonId;
import org.sederunt.roundtables.FacilitatorAppointed;
import org.sederunt.roundtables.MinutesApproved;
import org.sederunt.roundtables.RoundTables;
import org.sederunt.roundtables.TableId;
import org.sederunt.roundtables.TableSummary;
import org.sederunt.stakeholders.Hat;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells those at a table what became of it. */
@Component
class TableNews {

    private final Delivery delivery;
    private final RoundTables tables;

    TableNews(Delivery delivery, RoundTables tables) {
        this.delivery = delivery;
        this.tables = tables;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(MinutesApproved approved) {
        with(approved.subject(), table -> {
            Set<PersonId> seated =
                    table.seats().hats().stream().map(Hat::person).collect(Collectors.toSet());
            seated.remove(new PersonId(approved.actor()));
            delivery.tell(seated, about(table, "notifications.minutes.approved"));
        });
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(FacilitatorAppointed appointed) {
        if (appointed.facilitator().equals(appointed.actor())) return;
        with(
                appointed.subject(),
                table -> delivery.tell(
                        new PersonId(appointed.facilitator()), about(table, "notifications.facilitator.appointed")));
    }

    private void with(UUID table, Consumer<TableSummary> telling) {
        tables.find(List.of(new TableId(table))).forEach(telling);
    }

    private static News about(TableSummary table, String key) {
        return News.of(key, "tables/" + table.slug()).text(table.title());
    }
}
