package org.sederunt.publishing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.sederunt.publishing.Edition;
import org.sederunt.publishing.EditionSummary;
import org.sederunt.publishing.Editions;
import org.sederunt.uikit.drawings.HexagonSize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was published: all editions, and one with its result, its text, the dissent and what became of the comments. */
@PublicPage
class EditionPages {

    private final Editions editions;
    private final EditionReader reader;
    private final Outcomes outcomes;

    EditionPages(Editions editions, EditionReader reader, Outcomes outcomes) {
        this.editions = editions;
        this.reader = reader;
        this.outcomes = outcomes;
    }

    /** An edition in a list; {@code hexagon} is SVG. */
    record Row(EditionSummary edition, String icon, String inWords, String hexagon) {}

    @GetMapping("/published")
    String list(HttpServletRequest request, Model model, Locale locale) {
        Asked asked = Asked.in(request);
        var found = editions.page(asked.page(), Asked.DRAWN);
        model.addAttribute("pager", asked.through(found));
        model.addAttribute("rows", found.map(edition -> row(edition, locale)).items());
        return "public/published";
    }

    private Row row(EditionSummary edition, Locale locale) {
        return new Row(
                edition,
                Outcomes.icon(edition.outcome()),
                outcomes.inWords(edition.outcome(), edition.figures(), locale),
                outcomes.hexagon(
                        edition.id().value(), edition.outcome(), edition.figures(), HexagonSize.SMALL, locale));
    }

    @GetMapping("/published/{slug}")
    String one(@PathVariable String slug, Model model, Locale locale) {
        Edition edition = editions.find(NotThere.slug(slug)).orElseThrow(NotThere::new);
        model.addAttribute("edition", edition);
        model.addAttribute("icon", Outcomes.icon(edition.outcome()));
        model.addAttribute("wide", hexagon(edition, HexagonSize.FULL, locale));
        model.addAttribute("narrow", hexagon(edition, HexagonSize.ICONS, locale));
        model.addAttribute("shown", reader.read(edition, locale));
        return "public/edition";
    }

    private String hexagon(Edition edition, HexagonSize size, Locale locale) {
        return outcomes.hexagon(
                edition.id().value(), edition.outcome(), edition.content().figures(), size, locale);
    }
}
