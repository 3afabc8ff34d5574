package org.sederunt.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Makes the links of one page: they keep the language the reader chose. */
public final class PageLinks {

    private final HttpServletRequest request;
    private final PageLanguage language;

    PageLinks(HttpServletRequest request, PageLanguage language) {
        this.request = request;
        this.language = language;
    }

    public String to(String path) {
        return language.keepingLanguage(request, path);
    }

    /** This page in another language. */
    public String in(String code) {
        return language.inLanguage(request.getRequestURI(), Locale.of(code));
    }
}
