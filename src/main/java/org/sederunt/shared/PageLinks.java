package org.sederunt.shared;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.web.util.UriComponentsBuilder;

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
        String question = request.getQueryString();
        UriComponentsBuilder page =
                UriComponentsBuilder.fromPath(addressOf(request)).query(question);
        return language.inLanguage(page.replaceQueryParam("lang").build().toUriString(), Locale.of(code));
    }

    /** What the reader asked for, also where something went wrong and another page answers. */
    static String addressOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }
}
