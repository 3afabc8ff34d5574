package org.sederunt.audit;

import org.sederunt.shared.Refusal;
import org.sederunt.shared.Refused;

/** The trail is not shown to who asked. */
public final class AuditRefused extends Refused {

    AuditRefused(Refusal refusal) {
        super(refusal);
    }
}
