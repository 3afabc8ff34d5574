package org.sederunt.guidelines;

import org.jspecify.annotations.Nullable;
import org.sederunt.discussion.ThreadId;
import org.sederunt.shared.Slug;

/**
 * What a thread is about.
 *
 * @param title of the guideline's latest version
 * @param number of the clause in the latest version that has it; null for the whole text
 * @param version the latest version that has the clause, or the latest of all for the whole text
 * @param standing whether the clause stands in the latest version; true for the whole text
 */
public record ThreadPlace(
        ThreadId thread,
        GuidelineId guideline,
        Slug slug,
        String title,
        @Nullable Integer number,
        int version,
        boolean standing) {}
