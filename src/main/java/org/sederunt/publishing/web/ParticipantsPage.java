package org.sederunt.publishing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.Sector;
import org.sederunt.stakeholders.Organisations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who takes part: verified organisations by sector with their mode; citizens are only counted. */
@PublicPage
class ParticipantsPage {

    private static final int FIRST = 12;

    private final Organisations organisations;

    ParticipantsPage(Organisations organisations) {
        this.organisations = organisations;
    }

    @GetMapping("/participants")
    String show(
            @RequestParam(name = "sector", required = false) @Nullable String code,
            HttpServletRequest request,
            Model model) {
        Asked asked = Asked.in(request);
        Optional<Sector> sector = Arrays.stream(Sector.values())
                .filter(one -> one.name().equals(code))
                .findFirst();
        model.addAttribute("asked", asked);
        if (sector.isEmpty() && asked.words().isEmpty()) {
            model.addAttribute("members", organisations.verified(FIRST));
            return "public/participants";
        }

        var found = organisations.verified(sector.orElse(null), asked.words(), asked.page(), Asked.SIZE);
        model.addAttribute("sector", sector.orElse(null));
        model.addAttribute("found", found);
        model.addAttribute("pager", asked.through(found));
        return "public/participants-found";
    }
}
