package org.sederunt.publishing.web;

import java.util.Locale;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.roundtables.RoundTables;
import org.sederunt.stakeholders.Organisations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what is open now, how far the cycle is, what was decided, who sits here. */
@PublicPage
class HomePage {

    private static final int TABLES = 3;
    private static final int OUTCOMES = 3;

    private final CycleBand cycle;
    private final Guidelines guidelines;
    private final GuidelineRows guidelineRows;
    private final RoundTables tables;
    private final TableRows rows;
    private final Organisations organisations;

    HomePage(
            CycleBand cycle,
            Guidelines guidelines,
            GuidelineRows guidelineRows,
            RoundTables tables,
            TableRows rows,
            Organisations organisations) {
        this.cycle = cycle;
        this.guidelines = guidelines;
        this.guidelineRows = guidelineRows;
        this.tables = tables;
        this.rows = rows;
        this.organisations = organisations;
    }

    @GetMapping("/")
    String show(Model model, Locale locale) {
        cycle.current(locale).ifPresent(shown -> model.addAttribute("cycle", shown));
        var decided = guidelines.page(GuidelinePages.Choice.DECIDED.filter(), 0, OUTCOMES);
        model.addAttribute("decided", guidelineRows.of(decided.items(), locale));
        model.addAttribute("tables", rows.of(tables.upcoming(TABLES), locale));
        model.addAttribute("members", organisations.verified(1));
        return "public/home";
    }
}
