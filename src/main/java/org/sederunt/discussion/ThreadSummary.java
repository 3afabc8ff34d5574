package org.sederunt.discussion;

import java.time.Instant;
import java.util.Set;
import org.sederunt.shared.Sector;

/**
 * A thread in figures. Withdrawn and hidden comments count nowhere but in {@code exchanges}.
 *
 * @param openUntil when it closes or closed for comments
 * @param locked whether it is closed whatever its time, and its answers are final
 * @param count comments and replies
 * @param exchanges comments with their replies, as many as the pages of the thread list
 * @param spoke the sectors heard
 * @param waiting comments that wait for the office's answer
 */
public record ThreadSummary(Instant openUntil, boolean locked, int count, int exchanges, Set<Sector> spoke, int waiting)
        implements TalkTime {

    public ThreadSummary {
        spoke = Set.copyOf(spoke);
    }

    @Override
    public boolean isOpenAt(Instant now) {
        return !locked && now.isBefore(openUntil);
    }
}
