package org.sederunt.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every page without Flow needs: the office, the language and links that keep it. */
@ControllerAdvice
class PageFrame {

    private final Office office;
    private final OfficeTime time;
    private final PageLanguage language;

    PageFrame(Office office, OfficeTime time, PageLanguage language) {
        this.office = office;
        this.time = time;
        this.language = language;
    }

    @ModelAttribute
    void frame(HttpServletRequest request, Model model, Locale locale) {
        model.addAttribute("office", office);
        model.addAttribute("time", time);
        model.addAttribute("lang", locale.getLanguage());
        model.addAttribute("path", PageLinks.addressOf(request));
        model.addAttribute("links", new PageLinks(request, language));
    }
}
