package org.sederunt.publishing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sederunt.discussion.Comments;
import org.sederunt.discussion.ThreadId;
import org.sederunt.guidelines.GuidelinePage;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.guidelines.ThreadPlace;
import org.sederunt.guidelines.VersionText.VersionClause;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All that was said about a guideline, with the office's answers. */
@PublicPage
class CommentPages {

    private static final int WHOLE_TEXT = 0;

    private final Guidelines guidelines;
    private final Comments comments;
    private final CommentCards cards;

    CommentPages(Guidelines guidelines, Comments comments, CommentCards cards) {
        this.guidelines = guidelines;
        this.comments = comments;
        this.cards = cards;
    }

    /** All comments, or those on one clause; clause 0 is the text as a whole. */
    @GetMapping("/guidelines/{slug}/comments")
    String comments(
            @PathVariable String slug,
            @RequestParam(name = "clause", required = false) @Nullable String clause,
            HttpServletRequest request,
            Model model,
            Locale locale) {
        GuidelinePage page = guidelines.find(NotThere.slug(slug)).orElseThrow(NotThere::new);
        Optional<Integer> number = Optional.ofNullable(clause)
                .filter(text -> text.matches("[0-9]{1,3}"))
                .map(Integer::valueOf);
        List<ThreadId> threads = number.map(one -> threadsOn(page, one)).orElseGet(page::everyThread);
        Asked asked = Asked.in(request);
        var found = comments.page(threads, asked.page(), Asked.SIZE, null);
        Map<ThreadId, ThreadPlace> places = guidelines.places(threads);
        model.addAttribute("page", page);
        model.addAttribute("clause", number.orElse(null));
        model.addAttribute("pager", asked.through(found));
        model.addAttribute("total", found.total());
        model.addAttribute(
                "talks",
                found.map(exchange ->
                                cards.of(exchange, places.get(exchange.opening().thread()), locale))
                        .items());
        return "public/comments";
    }

    private static List<ThreadId> threadsOn(GuidelinePage page, int number) {
        if (number == WHOLE_TEXT) return List.of(page.wholeText());
        return page.text().clauses().stream()
                .filter(clause -> clause.number() == number)
                .map(VersionClause::thread)
                .findFirst()
                .map(List::of)
                .orElseThrow(NotThere::new);
    }
}
