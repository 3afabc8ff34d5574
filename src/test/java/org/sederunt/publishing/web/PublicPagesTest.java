package org.sederunt.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.ballots.Ballots;
import org.sederunt.ballots.Cast;
import org.sederunt.ballots.Stance;
import org.sederunt.consensus.City;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.publishing.Editions;
import org.sederunt.roundtables.RoundTables;
import org.sederunt.roundtables.Seating;
import org.sederunt.roundtables.TableFixtures;
import org.sederunt.shared.Sector;
import org.sederunt.shared.SettableClock;
import org.sederunt.shared.Words;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What every public page keeps to: no session, no cookie, a language, a validator, and a way on where something is not there. */
@PortalTest
class PublicPagesTest {

    private final Visitor visitor;
    private final City city;
    private final TableFixtures tableFixtures;
    private final Guidelines guidelines;
    private final RoundTables tables;
    private final Editions editions;
    private final Ballots ballots;
    private final Words words;
    private final RequestMappingHandlerMapping mappings;
    private final SettableClock clock;
    private final Duration ahead;

    private String guideline = "";
    private String table = "";

    PublicPagesTest(
            Visitor visitor,
            City city,
            TableFixtures tableFixtures,
            Guidelines guidelines,
            RoundTables tables,
            Editions editions,
            Ballots ballots,
            Words words,
            RequestMappingHandlerMapping mappings,
            SettableClock clock) {
        this.visitor = visitor;
        this.city = city;
        this.tableFixtures = tableFixtures;
        this.guidelines = guidelines;
        this.tables = tables;
        this.editions = editions;
        this.ballots = ballots;
        this.words = words;
        this.mappings = mappings;
        this.clock = clock;
        this.ahead = clock.ahead();
    }

    @BeforeEach
    void haveSomethingToRead() {
        GuidelineId id = city.inBallot();
        city.vote(id, Cast.of(Stance.SUPPORT), Sector.values());
        ballots.cast(city.ballotOn(id), Cast.of(Stance.RESERVATIONS, "Mind the treaties."), city.consul());
        city.close(id);
        editions.publish(id, city.moderator());
        guideline = guidelines.find(id).orElseThrow().slug().value();
        tableFixtures.table(
                new Seating(Map.of(Sector.MEDIA, 2), 2, 2, clock.instant().plus(Duration.ofHours(1))));
        table = tables.upcoming(1).getFirst().slug().value();
    }

    @AfterEach
    void setTheClockBack() {
        clock.lead(ahead);
    }

    /** Every address that a controller of this package answers, with a slug that exists. */
    private Set<String> addresses() {
        Set<String> addresses = new TreeSet<>();
        mappings.getHandlerMethods().forEach((info, method) -> {
            boolean shown = method.getBeanType().isAnnotationPresent(PublicPage.class)
                    || method.getBeanType() == EditionText.class;
            if (shown) info.getPatternValues().forEach(pattern -> addresses.add(filled(pattern)));
        });
        return addresses;
    }

    private String filled(String pattern) {
        return pattern.replace("{slug}", pattern.startsWith("/tables") ? table : guideline);
    }

    @Test
    void everyPublicPageIsThere() {
        assertThat(addresses())
                .contains(
                        "/",
                        "/tables",
                        "/tables/" + table,
                        "/guidelines",
                        "/guidelines/" + guideline,
                        "/guidelines/" + guideline + "/comments",
                        "/published",
                        "/published/" + guideline,
                        "/published/" + guideline + ".txt",
                        "/participants",
                        "/method",
                        "/house-rules",
                        "/privacy",
                        "/accessibility");
        for (String address : addresses()) {
            assertThat(visitor.read(address).getResponse().getStatus())
                    .as(address)
                    .isEqualTo(200);
        }
    }

    @Test
    void noPublicPageSetsACookieOrMakesASessionWhateverTheLanguageAndMethod() {
        List<String> all = new ArrayList<>(addresses());
        all.addAll(List.of(
                "/robots.txt",
                "/sitemap.xml",
                "/no-such-page",
                "/tables/no-such-table",
                "/guidelines/%C3%A9",
                "/?lang=tlh",
                "/guidelines?page=-3&q=%F0%9F%91%A9"));
        for (String address : all) {
            for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.HEAD)) {
                for (String languages : List.of("en", "es-MX", "tlh, x-klingon;q=0.5", "*", "")) {
                    MvcResult answer = visitor.ask(method, address, "Accept-Language", languages);

                    String asked = method + " " + address + " in " + languages;
                    assertThat(answer.getRequest().getSession(false)).as(asked).isNull();
                    assertThat(answer.getResponse().getHeader("Set-Cookie"))
                            .as(asked)
                            .isNull();
                    assertThat(answer.getResponse().getStatus()).as(asked).isIn(200, 404);
                }
            }
        }
    }

    @Test
    void everyPageNamesItsLanguageAndMayBeKeptAndAskedAbout() {
        for (String address : addresses()) {
            if (address.endsWith(".txt")) continue;
            MockHttpServletResponse english =
                    visitor.read(address, "Accept-Language", "en").getResponse();
            MockHttpServletResponse spanish =
                    visitor.read(address, "Accept-Language", "es").getResponse();

            assertThat(english.getHeader("Content-Language")).as(address).isEqualTo("en");
            assertThat(spanish.getHeader("Content-Language")).as(address).isEqualTo("es");
            assertThat(english.getHeader("Cache-Control")).as(address).contains("public", "must-revalidate");
            assertThat(english.getHeaders("Vary")).as(address).contains("Accept-Language");
            assertThat(english.getHeader("ETag")).as(address).isNotEqualTo(spanish.getHeader("ETag"));

            String known = english.getHeader("ETag");
            var again = visitor.read(address, "Accept-Language", "en", "If-None-Match", known)
                    .getResponse();
            assertThat(again.getStatus()).as(address).isEqualTo(304);
            assertThat(again.getContentAsByteArray()).as(address).isEmpty();
            assertThat(visitor.read(address, "Accept-Language", "es", "If-None-Match", known)
                            .getResponse()
                            .getStatus())
                    .as(address)
                    .isEqualTo(200);
        }
    }

    @Test
    void theLanguageInTheAddressWinsAndLinksKeepIt() {
        String page = Visitor.body(visitor.read("/guidelines?lang=es", "Accept-Language", "en"));

        assertThat(page).contains("<html lang=\"es\"", "Lineamientos", "href=\"/tables?lang=es\"");
        assertThat(Visitor.body(visitor.read("/guidelines?q=rivers&page=1", "Accept-Language", "en")))
                .contains("href=\"/guidelines?q=rivers&amp;page=1&amp;lang=es\"");
    }

    @Test
    void whatAConsultativeOrganisationReservedStandsInTheAnnexMarkedAsAdvice() {
        String annex = Visitor.body(visitor.read("/published/" + guideline, "Accept-Language", "en"))
                .split("id=\"dissent\"")[1];

        assertThat(annex).contains("Mind the treaties.", "Supported, with a reservation; consultative, not counted");
        assertThat(Visitor.body(visitor.read("/published/" + guideline, "Accept-Language", "es")))
                .contains("Mind the treaties.", "consultiva, no se cuenta");
    }

    @Test
    void theMethodSaysThatAQuestionCannotBePutAgainYet() {
        assertThat(Visitor.body(visitor.read("/method", "Accept-Language", "en")))
                .contains("Putting a question again after a substantial objection is not part of this version either.");
        assertThat(Visitor.body(visitor.read("/method", "Accept-Language", "es")))
                .contains("Tampoco incluye volver a plantear una pregunta");
    }

    @Test
    void aPageWithUsualMattersIsLight() {
        for (String address : addresses()) {
            assertThat(visitor.read(address).getResponse().getContentAsByteArray().length)
                    .as(address)
                    .isLessThanOrEqualTo(40 * 1024);
        }
    }

    @Test
    void everyPageLeadsToTakingPart() {
        for (String address : addresses()) {
            if (!address.endsWith(".txt"))
                assertThat(Visitor.body(visitor.read(address))).as(address).contains("href=\"/app");
        }
        assertThat(Visitor.body(visitor.read("/guidelines/" + guideline)))
                .contains("href=\"/app/guidelines/" + guideline + "\"");
        assertThat(Visitor.body(visitor.read("/tables/" + table))).contains("href=\"/app/tables/" + table + "\"");
    }

    @Test
    void theCanonicalTextIsServedByteForByteWithItsFingerprint() {
        var edition = editions.find(new org.sederunt.shared.Slug(guideline)).orElseThrow();

        MockHttpServletResponse text =
                visitor.read("/published/" + guideline + ".txt").getResponse();

        assertThat(text.getContentAsByteArray()).isEqualTo(edition.canonical().getBytes(StandardCharsets.UTF_8));
        assertThat(text.getContentType()).isEqualToIgnoringCase("text/plain;charset=UTF-8");
        assertThat(text.getHeader("ETag")).isEqualTo("\"" + edition.sha256() + "\"");
        assertThat(visitor.read("/published/" + guideline + ".txt", "If-None-Match", "\"" + edition.sha256() + "\"")
                        .getResponse()
                        .getStatus())
                .isEqualTo(304);
        assertThat(Visitor.body(visitor.read("/published/" + guideline)).replace(" ", ""))
                .contains(edition.sha256());
    }

    @Test
    void whatIsNotThereSaysSoInTheReadersLanguageAndLeadsOn() {
        for (String address : List.of(
                "/no-such-page",
                "/tables/none",
                "/guidelines/none",
                "/published/none",
                "/published/none.txt",
                "/guidelines/none/comments",
                "/guidelines/" + guideline + "/comments?clause=77",
                "/tables/NOT_A_SLUG")) {
            MvcResult spanish = visitor.read(address, "Accept-Language", "es");

            assertThat(spanish.getResponse().getStatus()).as(address).isEqualTo(404);
            assertThat(spanish.getResponse().getHeader("Cache-Control"))
                    .as(address)
                    .isEqualTo("no-store");
            assertThat(Visitor.body(spanish))
                    .as(address)
                    .contains(
                            words.get(Locale.of("es"), "publishing.error.404.title"), "href=\"/\"", "role=\"search\"");
        }
    }

    @Test
    void nothingCanBeSentToAPublicPage() {
        MvcResult refused = visitor.ask(HttpMethod.POST, "/guidelines", "Accept-Language", "en");

        assertThat(refused.getResponse().getStatus()).isEqualTo(405);
        assertThat(Visitor.body(refused)).contains(words.get(Locale.ENGLISH, "publishing.error.405.title"));
        assertThat(refused.getRequest().getSession(false)).isNull();
    }

    @Test
    void everyWordOfTheTextPagesIsShown() throws IOException {
        Map<String, String> pages = Map.of(
                "pages.method", "/method",
                "pages.houserules", "/house-rules",
                "pages.privacy", "/privacy",
                "pages.accessibility", "/accessibility");
        for (String key : titles()) {
            String page = pages.get(key.substring(0, key.indexOf('.', "pages.".length())));
            String title = words.get(Locale.ENGLISH, key);
            assertThat(Visitor.body(visitor.read(page, "Accept-Language", "en")))
                    .as(key)
                    .contains(title.replace("'", "&#39;"));
        }
    }

    private static Set<String> titles() throws IOException {
        var written = new Properties();
        try (Reader file = Files.newBufferedReader(
                Path.of("src/main/resources/vaadin-i18n/pages_en.properties"), StandardCharsets.UTF_8)) {
            written.load(file);
        }
        return written.stringPropertyNames().stream()
                .filter(key -> key.endsWith(".title"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
