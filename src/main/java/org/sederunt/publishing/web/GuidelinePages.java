package org.sederunt.publishing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sederunt.guidelines.GuidelineFilter;
import org.sederunt.guidelines.GuidelineOutcome;
import org.sederunt.guidelines.GuidelinePage;
import org.sederunt.guidelines.GuidelineState;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.guidelines.SettledFigures;
import org.sederunt.uikit.drawings.HexagonSize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Guidelines: all of them, and one with its text, what was said about it and, once it is counted, its result. */
@PublicPage
class GuidelinePages {

    private final Guidelines guidelines;
    private final GuidelineRows rows;
    private final GuidelineReader reader;
    private final Outcomes outcomes;

    GuidelinePages(Guidelines guidelines, GuidelineRows rows, GuidelineReader reader, Outcomes outcomes) {
        this.guidelines = guidelines;
        this.rows = rows;
        this.reader = reader;
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
        var found = guidelines.page(choice.filter().with(asked.words()), asked.page(), Asked.DRAWN);
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

    private GuidelinePage find(String slug) {
        return guidelines.find(NotThere.slug(slug)).orElseThrow(NotThere::new);
    }
}
