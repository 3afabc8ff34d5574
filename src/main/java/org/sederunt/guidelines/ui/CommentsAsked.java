package org.sederunt.guidelines.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.discussion.CommentId;
import org.sederunt.guidelines.GuidelineLinks;
import org.sederunt.shared.Slug;

/**
 * What the address of a guideline's comments asks for.
 *
 * @param waiting whether only those that wait for an answer
 * @param page from 0
 * @param comment one to be shown before all others
 */
record CommentsAsked(boolean waiting, int page, @Nullable CommentId comment) {

    private static final String SHOW = "show";
    private static final String WAITING = "waiting";

    static CommentsAsked of(QueryParameters query) {
        boolean waiting = query.getSingleParameter(SHOW).filter(WAITING::equals).isPresent();
        return new CommentsAsked(waiting, PageNumber.in(query), comment(query).orElse(null));
    }

    private static Optional<CommentId> comment(QueryParameters query) {
        try {
            return query.getSingleParameter("comment").map(UUID::fromString).map(CommentId::new);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    CommentsAsked at(int otherPage) {
        return new CommentsAsked(waiting, otherPage, null);
    }

    static CommentsAsked all() {
        return new CommentsAsked(false, 0, null);
    }

    static CommentsAsked onlyWaiting() {
        return new CommentsAsked(true, 0, null);
    }

    /** The address below {@code /app/} that asks for this page of this list. */
    String address(Slug guideline) {
        Map<String, String> asked = new LinkedHashMap<>();
        if (waiting) asked.put(SHOW, WAITING);
        if (page > 0) asked.put(PageNumber.PARAMETER, Integer.toString(page + 1));
        String query = QueryParameters.simple(asked).getQueryString();
        String address = GuidelineLinks.toComments(guideline);
        return query.isEmpty() ? address : address + "?" + query;
    }
}
