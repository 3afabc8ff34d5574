package org.sederunt.stakeholders;

import org.sederunt.shared.Refusal;
import org.sederunt.shared.Refused;

/** An organisation was not registered, verified or changed as asked. */
public final class OrganisationRefused extends Refused {

    OrganisationRefused(Refusal refusal) {
        super(refusal);
    }
}
