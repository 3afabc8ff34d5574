package org.sederunt.publishing.web;

import java.util.Locale;
import org.sederunt.stakeholders.Organisations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what is open now, how far the cycle is, what was decided, who sits here. */
@PublicPage
class HomePage {

    private final CycleBand cycle;
    private final Organisations organisations;

    HomePage(CycleBand cycle, Organisations organisations) {
        this.cycle = cycle;
        this.organisations = organisations;
    }

    @GetMapping("/")
    String show(Model model, Locale locale) {
        cycle.current(locale).ifPresent(shown -> model.addAttribute("cycle", shown));
        model.addAttribute("members", organisations.verified(1));
        return "public/home";
    }
}
