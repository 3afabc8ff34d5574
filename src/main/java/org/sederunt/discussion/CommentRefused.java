package org.sederunt.discussion;

import org.sederunt.shared.Refusal;
import org.sederunt.shared.Refused;

/** A comment was not posted, edited, withdrawn or brought back. */
public final class CommentRefused extends Refused {

    CommentRefused(Refusal refusal) {
        super(refusal);
    }
}
