package org.sederunt.discussion;

import java.util.Collection;
import java.util.Map;

/** Where threads stand; whoever owns threads contributes one, so that a comment can be shown and linked away from its page. */
public interface ThreadPlaces {

    /** The places of those of {@code threads} that are known here, in a fixed number of statements. */
    Map<ThreadId, Place> of(Collection<ThreadId> threads);

    /**
     * What a thread is about.
     *
     * @param title as in "Scholarships that bring knowledge back", as its author wrote it
     * @param number of the clause, from 1
     * @param text of the clause, as its author wrote it
     * @param path below {@code /app/} where the thread stands, as in {@code guidelines/a-slug#c3}
     */
    record Place(String title, int number, String text, String path) {}
}
