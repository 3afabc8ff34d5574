package org.sederunt.guidelines.components;

import java.util.OptionalInt;
import org.sederunt.guidelines.GuidelinePage;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Slug;

/** A part of a guideline's page, as a bean of the module that shows it; the header links them in their order. */
public interface GuidelineTab {

    /** The message key of the tab's name, which is also how a page says which tab it is. */
    String key();

    /** Where the tab of {@code guideline} is, below {@code /app/}. */
    String path(Slug guideline);

    /** Text 10, Comments 20, Ballot 30, History 40. */
    int order();

    /** Whether there is anything to see for {@code reader}. */
    default boolean visible(GuidelinePage guideline, PersonId reader) {
        return true;
    }

    /** The number beside the name; empty for none. */
    default OptionalInt count(GuidelinePage guideline) {
        return OptionalInt.empty();
    }
}
