package org.sederunt.discussion;

import java.time.Instant;

/** What the rules ask of a thread, whether it comes from the database or from a page. */
interface TalkTime {

    /** Whether comments may be posted at {@code now}. */
    boolean isOpenAt(Instant now);

    /** Whether what was said is already decided on. */
    boolean locked();
}
