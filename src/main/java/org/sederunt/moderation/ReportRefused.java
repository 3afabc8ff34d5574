package org.sederunt.moderation;

import org.sederunt.shared.Refusal;
import org.sederunt.shared.Refused;

/** A comment was not reported, or its reports may not be read. */
public final class ReportRefused extends Refused {

    ReportRefused(Refusal refusal) {
        super(refusal);
    }
}
