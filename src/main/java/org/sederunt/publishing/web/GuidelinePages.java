package org.sederunt.publishing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sederunt.discussion.Comments;
import org.sederunt.discussion.ThreadId;
import org.sederunt.guidelines.GuidelineFilter;
import org.sederunt.guidelines.GuidelineOutcome;
import org.sederunt.guidelines.GuidelinePage;
import org.sederunt.guidelines.GuidelineState;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.guidelines.SettledFigures;
import org.sederunt.guidelines.ThreadPlace;
import org.sederunt.guidelines.VersionText.VersionClause;
import org.sederunt.uikit.drawings.HexagonSize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Guidelines: all of them, and one with its text, what was said about it and, once it is counted, its result. */
@PublicPage
class GuidelinePages {

    private static final int WHOLE_TEXT = 0;

    private final Guidelines guidelines;
    private final Comments comments;
    private final GuidelineRows rows;
    private final GuidelineReader reader;
    private final CommentCards cards;
    private final Outcomes outcomes;

    GuidelinePages(
            Guidelines guidelines,
            Comments comments,
            GuidelineRows rows,
            GuidelineReader reader,
            CommentCards cards,
            Outcomes outcomes) {
        this.guidelines = guidelines;
        this.comments = comments;
        this.rows = rows;
        this.reader = reader;
        this.cards = cards;
        this.outcomes = outcomes;
    }

    /** Which guidelines the reader wants to see. */
    enum Choice {
        ALL,
        COMMENT,
        BALLOT,
        DECIDED;

        GuidelineFilter filter() {
            return switch (this) {
                case ALL -> GuidelineFilter.everyPublicOne();
                case COMMENT -> GuidelineFilter.in(GuidelineState.CONSULTATION);
                case BALLOT -> GuidelineFilter.in(GuidelineState.BALLOT);
                case DECIDED ->
                    GuidelineFilter.in(GuidelineState.AGREED, GuidelineState.NOT_AGREED, GuidelineState.PUBLISHED);
            };
        }

        static Choice of(@Nullable String code) {
            return List.of(values()).stream()
                    .filter(choice -> choice.name().equals(code))
                    .findFirst()
                    .orElse(ALL);
        }
    }

    @GetMapping("/guidelines")
    String list(
            @RequestParam(name = "show", required = false) @Nullable String code,
            HttpServletRequest request,
            Model model,
            Locale locale) {
        Asked asked = Asked.in(request);
        Choice choice = Choice.of(code);
        var found = guidelines.page(choice.filter().with(asked.words()), asked.page(), Asked.SIZE);
        model.addAttribute("asked", asked);
        model.addAttribute("choice", choice);
        model.addAttribute("choices", Choice.values());
        model.addAttribute("pager", asked.through(found));
        model.addAttribute("rows", rows.of(found.items(), locale));
        return "public/guidelines";
    }

    @GetMapping("/guidelines/{slug}")
    String one(@PathVariable String slug, Model model, Locale locale) {
        GuidelinePage page = find(slug);
        model.addAttribute("page", page);
        model.addAttribute("parts", reader.parts(page, locale));
        GuidelineOutcome outcome = page.outcome();
        SettledFigures figures = page.figures();
        if (outcome != null && figures != null) {
            model.addAttribute("outcomeIcon", Outcomes.icon(outcome));
            model.addAttribute("result", outcomes.inWords(outcome, figures, locale));
            model.addAttribute("wide", hexagon(page, outcome, figures, HexagonSize.FULL, locale));
            model.addAttribute("narrow", hexagon(page, outcome, figures, HexagonSize.ICONS, locale));
        }
        return "public/guideline";
    }

    private String hexagon(
            GuidelinePage page, GuidelineOutcome outcome, SettledFigures figures, HexagonSize size, Locale locale) {
        return outcomes.hexagon(page.id().value(), outcome, figures, size, locale);
    }

    /** All comments, or those on one clause; clause 0 is the text as a whole. */
    @GetMapping("/guidelines/{slug}/comments")
    String comments(
            @PathVariable String slug,
            @RequestParam(name = "clause", required = false) @Nullable String clause,
            HttpServletRequest request,
            Model model,
            Locale locale) {
        GuidelinePage page = find(slug);
        Optional<Integer> number = Optional.ofNullable(clause)
                .filter(text -> text.matches("[0-9]{1,3}"))
                .map(Integer::valueOf);
        List<ThreadId> threads = number.map(one -> threadsOn(page, one)).orElseGet(() -> guidelines.threads(page.id()));
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

    private GuidelinePage find(String slug) {
        return guidelines.find(NotThere.slug(slug)).orElseThrow(NotThere::new);
    }
}
