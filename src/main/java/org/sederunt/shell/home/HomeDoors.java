package org.sederunt.shell.home;

import org.sederunt.cycles.CycleLines;
import org.sederunt.cycles.Cycles;
import org.sederunt.identity.People;
import org.sederunt.notifications.Notices;
import org.sederunt.shared.OfficeTime;
import org.sederunt.shell.OpenNow;
import org.sederunt.stakeholders.Electors;
import org.sederunt.stakeholders.Hats;
import org.sederunt.stakeholders.Organisations;
import org.sederunt.stakeholders.Participants;
import org.springframework.stereotype.Component;

/** What the home page asks. */
@Component
record HomeDoors(
        OpenNow openNow,
        People people,
        Participants participants,
        Hats hats,
        Electors electors,
        Organisations organisations,
        Notices notices,
        Cycles cycles,
        CycleLines lines,
        OfficeTime time) {}
