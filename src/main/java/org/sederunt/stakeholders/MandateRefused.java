package org.sederunt.stakeholders;

import org.sederunt.shared.Refusal;
import org.sederunt.shared.Refused;

/** A mandate was not asked for, given, declined or ended as asked, or a request not shown to who asked. */
public final class MandateRefused extends Refused {

    MandateRefused(Refusal refusal) {
        super(refusal);
    }
}
