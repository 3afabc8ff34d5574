package org.sederunt.publishing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.InputStream;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Gives each public page a validator made of its own words, and so one per language; who has the page already is told that it
 * still stands. The validators are weak, so that pages may travel compressed.
 */
@Component
class PublicValidators extends ShallowEtagHeaderFilter {

    private static final List<String> NOT_PUBLIC = List.of("/app", "/VAADIN", "/login", "/logout", "/assets");

    PublicValidators() {
        setWriteWeakETag(true);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return NOT_PUBLIC.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected boolean isEligibleForEtag(
            HttpServletRequest request, HttpServletResponse response, int status, InputStream body) {
        boolean reads = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        boolean mayBeKept = PublicFrame.KEPT.equals(response.getHeader("Cache-Control"));
        return reads && mayBeKept && status == HttpServletResponse.SC_OK && !response.isCommitted();
    }
}
