package org.sederunt.guidelines;

import java.time.Instant;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Slug;

/**
 * A draft as moderators see it.
 *
 * @param text the words, with the revision they stand at
 * @param versions how many versions have been published
 * @param unpublished whether the words differ from the latest version
 */
public record Draft(
        GuidelineId id,
        Slug slug,
        GuidelineState state,
        DraftText text,
        int versions,
        boolean unpublished,
        PersonId savedBy,
        Instant savedAt) {}
