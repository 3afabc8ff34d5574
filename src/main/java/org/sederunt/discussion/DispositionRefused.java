package org.sederunt.discussion;

import org.sederunt.shared.Refusal;
import org.sederunt.shared.Refused;

/** A comment was not answered, or its answer not changed. */
public final class DispositionRefused extends Refused {

    DispositionRefused(Refusal refusal) {
        super(refusal);
    }
}
