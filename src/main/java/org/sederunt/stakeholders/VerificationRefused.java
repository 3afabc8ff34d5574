package org.sederunt.stakeholders;

import org.sederunt.shared.Refusal;
import org.sederunt.shared.Refused;

/** A citizen or an organisation was not verified or rejected as asked, or not shown to who asked. */
public final class VerificationRefused extends Refused {

    VerificationRefused(Refusal refusal) {
        super(refusal);
    }
}
