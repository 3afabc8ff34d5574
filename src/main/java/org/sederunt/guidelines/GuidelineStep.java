package org.sederunt.guidelines;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;

/**
 * Something that happened in the life of a guideline.
 *
 * @param by who did it; null when the clock did, or a ballot
 * @param version the version concerned
 * @param until the end of the consultation that was opened
 * @param outcome what the ballot came to
 */
public record GuidelineStep(
        Kind kind,
        Instant at,
        @Nullable PersonId by,
        @Nullable Integer version,
        @Nullable Instant until,
        @Nullable GuidelineOutcome outcome) {

    /** What happened. */
    public enum Kind {
        DRAFTED,
        CONSULTATION_OPENED,
        CONSULTATION_CLOSED,
        VERSION_PUBLISHED,
        BALLOT_OPENED,
        RETURNED_TO_REVIEW,
        SETTLED,
        PUBLISHED;

        /** The message key of what happened, as in "Consultation opened on version {0}". */
        public String key() {
            return "guidelines.step." + name();
        }
    }

    static GuidelineStep of(Kind kind, Instant at, PersonId by) {
        return new GuidelineStep(kind, at, by, null, null, null);
    }

    static GuidelineStep onVersion(Kind kind, Instant at, PersonId by, int version) {
        return new GuidelineStep(kind, at, by, version, null, null);
    }

    static GuidelineStep consultation(Instant at, PersonId by, int version, Instant until) {
        return new GuidelineStep(Kind.CONSULTATION_OPENED, at, by, version, until, null);
    }

    static GuidelineStep settled(Instant at, @Nullable PersonId by, GuidelineOutcome outcome) {
        return new GuidelineStep(Kind.SETTLED, at, by, null, null, outcome);
    }
}
