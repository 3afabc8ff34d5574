package org.sederunt.audit.ui;

import org.sederunt.audit.AuditTrail;
import org.sederunt.identity.CurrentPerson;
import org.sederunt.identity.People;
import org.sederunt.shared.OfficeTime;
import org.springframework.stereotype.Component;

/** What the page of the trail asks. */
@Component
record AuditDoors(AuditTrail trail, People people, CurrentPerson current, OfficeTime time, EntryWords words) {}
