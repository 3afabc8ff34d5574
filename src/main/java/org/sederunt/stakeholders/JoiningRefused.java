package org.sederunt.stakeholders;

import org.sederunt.shared.Refusal;
import org.sederunt.shared.Refused;

/** Someone did not join as asked. */
public final class JoiningRefused extends Refused {

    JoiningRefused(Refusal refusal) {
        super(refusal);
    }
}
