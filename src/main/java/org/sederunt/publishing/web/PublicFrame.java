package org.sederunt.publishing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What all public pages have in common: how long they may be kept, in which language they are, and how much is open now. */
@ControllerAdvice(annotations = PublicPage.class)
class PublicFrame {

    static final String KEPT = "public, max-age=10, must-revalidate";

    private final OpenNow openNow;

    PublicFrame(OpenNow openNow) {
        this.openNow = openNow;
    }

    @ModelAttribute
    void frame(HttpServletResponse response, Model model, Locale locale) {
        response.setHeader("Cache-Control", KEPT);
        response.addHeader("Vary", "Accept-Language");
        response.setHeader("Content-Language", locale.getLanguage());
        model.addAttribute("open", openNow.toVisitors());
    }
}
