package org.sederunt.roundtables.ui;

import java.util.Optional;
import org.sederunt.identity.CurrentPerson;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.roundtables.ActsAtTable;
import org.sederunt.roundtables.Minutes;
import org.sederunt.roundtables.RoundTables;
import org.sederunt.roundtables.Seats;
import org.sederunt.shared.LiveUpdates;
import org.sederunt.shared.Slug;
import org.springframework.stereotype.Component;

/** The doors that the pages of tables use, together. */
@Component
record TableDoors(
        RoundTables tables,
        Seats seats,
        Minutes minutes,
        ActsAtTable acts,
        People people,
        CurrentPerson current,
        LiveUpdates live,
        TableWords words) {

    /** What {@code me} sees of the table at {@code slug}. */
    Optional<TableSight> sight(Slug slug, PersonId me) {
        return tables.find(slug)
                .map(page -> new TableSight(
                        page,
                        me,
                        acts.of(page.table().id(), me),
                        minutes.draft(page.table().id(), me).orElse(null)));
    }
}
