package org.sederunt.publishing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sederunt.guidelines.GuidelineFilter;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.publishing.Editions;
import org.sederunt.roundtables.RoundTables;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.HtmlUtils;

/** What search engines are told: which pages they may read, and which there are. */
@Controller
class Crawlers {

    private static final int MOST = 200;
    private static final List<String> STANDING = List.of(
            "/",
            "/guidelines",
            "/tables",
            "/published",
            "/participants",
            "/method",
            "/house-rules",
            "/privacy",
            "/accessibility");

    private final Guidelines guidelines;
    private final RoundTables tables;
    private final Editions editions;

    Crawlers(Guidelines guidelines, RoundTables tables, Editions editions) {
        this.guidelines = guidelines;
        this.tables = tables;
        this.editions = editions;
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String robots(HttpServletRequest request) {
        return "User-agent: *\nDisallow: /app\nDisallow: /login\nDisallow: /logout\nSitemap: "
                + address(request, "/sitemap.xml") + "\n";
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String sitemap(HttpServletRequest request) {
        Stream<String> texts = guidelines.page(GuidelineFilter.everyPublicOne(), 0, MOST).items().stream()
                .map(guideline -> "/guidelines/" + guideline.slug());
        Stream<String> meetings = tables.page(0, MOST).items().stream().map(table -> "/tables/" + table.slug());
        Stream<String> results = editions.page(0, MOST).items().stream().map(edition -> "/published/" + edition.slug());
        return Stream.of(STANDING.stream(), texts, meetings, results)
                .flatMap(paths -> paths)
                .map(path -> "<url><loc>" + HtmlUtils.htmlEscape(address(request, path)) + "</loc></url>\n")
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
                        "</urlset>\n"));
    }

    private static String address(HttpServletRequest request, String path) {
        return ServletUriComponentsBuilder.fromContextPath(request).path(path).toUriString();
    }
}
