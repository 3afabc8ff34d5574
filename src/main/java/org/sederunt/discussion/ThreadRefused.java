package org.sederunt.discussion;

import org.sederunt.shared.Refusal;
import org.sederunt.shared.Refused;

/** A thread was not locked. */
public final class ThreadRefused extends Refused {

    private ThreadRefused(Refusal refusal) {
        super(refusal);
    }

    static ThreadRefused commentsWait() {
        return new ThreadRefused(Refusal.because("discussion.refused.waiting"));
    }
}
