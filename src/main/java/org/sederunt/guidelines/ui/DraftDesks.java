package org.sederunt.guidelines.ui;

import org.sederunt.guidelines.Draft;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.identity.CurrentPerson;
import org.sederunt.identity.People;
import org.sederunt.roundtables.Minutes;
import org.sederunt.shared.OfficeTime;
import org.springframework.stereotype.Component;

/** Makes the desks at which drafts are written. */
@Component
class DraftDesks {

    private final Guidelines guidelines;
    private final Minutes minutes;
    private final People people;
    private final CurrentPerson current;
    private final OfficeTime time;

    DraftDesks(Guidelines guidelines, Minutes minutes, People people, CurrentPerson current, OfficeTime time) {
        this.guidelines = guidelines;
        this.minutes = minutes;
        this.people = people;
        this.current = current;
        this.time = time;
    }

    /** A desk with {@code draft} on it; {@code again} shows the draft afresh, as it then stands. */
    DraftDesk open(Draft draft, Runnable again) {
        return new DraftDesk(draft, new DraftDesk.Setting(guidelines, minutes, people, current.id(), time), again);
    }
}
