package org.sederunt.publishing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sederunt.roundtables.MinutesPage;
import org.sederunt.roundtables.RoundTables;
import org.sederunt.roundtables.SeatPlan;
import org.sederunt.roundtables.Statement;
import org.sederunt.roundtables.TableFilter;
import org.sederunt.roundtables.TablePage;
import org.sederunt.shared.OfficeTime;
import org.sederunt.shared.Page;
import org.sederunt.shared.Words;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Round tables: all of them, and one with its seats, its agenda and, once they are approved, its minutes. */
@PublicPage
class TablePages {

    private final RoundTables tables;
    private final TableRows rows;
    private final TableTimes times;
    private final SeatDrawings seats;
    private final OfficeTime time;
    private final Words words;
    private final Clock clock;

    TablePages(
            RoundTables tables,
            TableRows rows,
            TableTimes times,
            SeatDrawings seats,
            OfficeTime time,
            Words words,
            Clock clock) {
        this.tables = tables;
        this.rows = rows;
        this.times = times;
        this.seats = seats;
        this.time = time;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/tables")
    String list(HttpServletRequest request, Model model, Locale locale) {
        Asked asked = Asked.in(request);
        var found = tables.page(new TableFilter(TableFilter.When.ANY, asked.words()), asked.page(), Asked.DRAWN);
        model.addAttribute("asked", asked);
        model.addAttribute("pager", asked.through(found));
        model.addAttribute("rows", rows.of(found.items(), locale));
        return "public/tables";
    }

    @GetMapping("/tables/{slug}")
    String one(@PathVariable String slug, HttpServletRequest request, Model model, Locale locale) {
        TablePage page = tables.find(NotThere.slug(slug)).orElseThrow(NotThere::new);
        SeatPlan plan = page.table().seats();
        model.addAttribute("page", page);
        MinutesPage minutes = page.approvedMinutes();
        if (minutes != null) {
            Asked asked = Asked.in(request);
            Page<Statement> statements = asked.pageOf(minutes.statements());
            model.addAttribute("statements", statements.items());
            model.addAttribute("pager", asked.through(statements));
        }
        model.addAttribute("coming", page.table().isComingAt(clock.instant()));
        model.addAttribute("when", times.full(page.table().when(), locale));
        model.addAttribute("where", times.place(page.table(), locale));
        model.addAttribute("drawing", seats.table(plan, page.facilitator() != null, locale));
        model.addAttribute("hint", hint(page, locale));
        model.addAttribute("languages", languages(page.venue().languages(), locale));
        return "public/table";
    }

    /** Which seats are left for whom, and from when on for everyone. */
    private String hint(TablePage page, Locale locale) {
        SeatPlan plan = page.table().seats();
        String sectors = plan.sectorsWithFreeSeats().stream()
                .map(sector -> words.get(locale, sector.key()))
                .collect(Collectors.joining(", "));
        String release = time.dayAndTime(page.reserveReleasedAt(), locale);
        boolean released = !clock.instant().isBefore(page.reserveReleasedAt());
        if (plan.free() == 0) return words.get(locale, "publishing.table.hint.full");
        if (released || sectors.isEmpty()) return words.get(locale, "publishing.table.hint.open", plan.free());
        return words.get(locale, "publishing.table.hint.reserved", sectors, plan.freeOf(null), release);
    }

    private static String languages(List<String> codes, Locale locale) {
        return codes.stream()
                .map(code -> Locale.of(code).getDisplayLanguage(locale))
                .collect(Collectors.joining(", "));
    }
}
