package org.sederunt.moderation;

import org.sederunt.shared.Refusal;
import org.sederunt.shared.Refused;

/** A decision on a comment was not taken, or may not be read. */
public final class RulingRefused extends Refused {

    RulingRefused(Refusal refusal) {
        super(refusal);
    }
}
