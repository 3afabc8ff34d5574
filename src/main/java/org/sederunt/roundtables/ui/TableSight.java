package org.sederunt.roundtables.ui;

import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;
import org.sederunt.roundtables.MinutesPage;
import org.sederunt.roundtables.TableActs;
import org.sederunt.roundtables.TableId;
import org.sederunt.roundtables.TablePage;
import org.sederunt.roundtables.TableSummary;

/**
 * A table as one person sees it: the page, what they may do there, and the minutes before approval if they may read
 * them.
 */
record TableSight(
        TablePage page,
        PersonId me,
        TableActs acts,
        @Nullable MinutesPage draft) {

    TableSummary table() {
        return page.table();
    }

    TableId id() {
        return page.table().id();
    }
}
