package org.sederunt.publishing.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.sederunt.shared.RichText;
import org.sederunt.shared.Words;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that say how this works, by which rules, and what becomes of what people give it. */
@PublicPage
class TextPages {

    private final Words words;

    TextPages(Words words) {
        this.words = words;
    }

    @GetMapping("/method")
    String method(Model model, Locale locale) {
        return show("method", parts("pages.method.section", 14, locale), model);
    }

    @GetMapping("/house-rules")
    String houseRules(Model model, Locale locale) {
        model.addAttribute("rules", parts("pages.houserules.rule", 8, locale));
        return show("houserules", parts("pages.houserules.section", 2, locale), model);
    }

    @GetMapping("/privacy")
    String privacy(Model model, Locale locale) {
        return show("privacy", parts("pages.privacy.section", 8, locale), model);
    }

    @GetMapping("/accessibility")
    String accessibility(Model model, Locale locale) {
        return show("accessibility", parts("pages.accessibility.section", 6, locale), model);
    }

    private static String show(String page, List<Part> sections, Model model) {
        model.addAttribute("page", "pages." + page);
        model.addAttribute("sections", sections);
        return "public/text";
    }

    private List<Part> parts(String key, int count, Locale locale) {
        String kind = key.substring(key.lastIndexOf('.') + 1);
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Part(
                        kind + "-" + number,
                        number,
                        words.get(locale, key + "." + number + ".title"),
                        new RichText(words.get(locale, key + "." + number + ".text")).html()))
                .toList();
    }

    /** A heading with its text as HTML; the id is where links jump to, as in {@code rule-3}. */
    record Part(String id, int number, String title, String html) {}
}
