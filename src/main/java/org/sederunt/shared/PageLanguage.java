package org.sederunt.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** The language of pages without session: {@code ?lang=} where it was chosen, else what the browser asks for; never a cookie. */
@Component("localeResolver")
public class PageLanguage implements LocaleResolver {

    private static final String CHOSEN = "lang";

    PageLanguage() {}

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return chosen(request)
                .orElseGet(() -> Collections.list(request.getLocales()).stream()
                        .filter(wanted -> Words.nearest(wanted).getLanguage().equals(wanted.getLanguage()))
                        .map(Words::nearest)
                        .findFirst()
                        .orElse(Locale.ENGLISH));
    }

    /** The language that the address itself names, if it names one of ours. */
    public Optional<Locale> chosen(HttpServletRequest request) {
        String wanted = request.getParameter(CHOSEN);
        return Words.LANGUAGES.stream()
                .filter(ours -> ours.getLanguage().equals(wanted))
                .findFirst();
    }

    /** {@code path} with the language of {@code request} kept, where it was chosen. */
    public String keepingLanguage(HttpServletRequest request, String path) {
        return chosen(request).map(language -> inLanguage(path, language)).orElse(path);
    }

    /** {@code path} in {@code language}, whatever the browser asks for. */
    public String inLanguage(String path, Locale language) {
        int hash = path.indexOf('#');
        String page = hash < 0 ? path : path.substring(0, hash);
        String place = hash < 0 ? "" : path.substring(hash);
        return page + (page.contains("?") ? "&" : "?") + CHOSEN + "=" + language.getLanguage() + place;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new IllegalStateException("the language of a page is part of its address");
    }
}
