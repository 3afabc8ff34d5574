package org.sederunt.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page is looked at: in both widths, main ones in both languages, in light and in dark. */
class EveryPageIT {

    private Browsers browsers;

    @BeforeEach
    void open() {
        browsers = new Browsers(DemoPortal.shared());
    }

    @AfterEach
    void close() {
        browsers.close();
    }

    @ParameterizedTest
    @EnumSource
    void looksRightInEnglish(Road.Reader reader) {
        Visit visit = visit(reader, "en-GB");
        if (reader.hasAccount()) visit.signIn(reader.email(), DemoPortal.PASSWORD);
        if (reader == Road.Reader.NEWCOMER) visit.register("Ana Prieto", "ana.prieto@example.org");

        assertThat(look(reader, visit.page(), "")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void looksRightInSpanish(Road.Reader reader) {
        Visit visit = visit(reader, "es-ES");
        if (reader.hasAccount()) visit.signInInSpanish(reader.email(), DemoPortal.PASSWORD);

        assertThat(look(reader, visit.page(), "-es")).isEmpty();
    }

    private Visit visit(Road.Reader reader, String language) {
        return browsers.visit(
                reader.name(),
                new Browser.NewContextOptions().setLocale(language).setReducedMotion(ReducedMotion.REDUCE));
    }

    private static List<String> look(Road.Reader reader, Page page, String language) {
        var inspection = new Inspection(page);
        List<String> complaints = new ArrayList<>();
        boolean english = language.isEmpty();
        for (Road road : Roads.all()) {
            if (road.reader() == reader && (english || road.main())) {
                complaints.addAll(inspection.look(road, language, english && road.main()));
            }
        }
        return complaints;
    }

    @Test
    void setsNoCookieOnPublicPages() {
        Page page = browsers.visitor("visitor").page();
        for (Road road : Roads.PUBLIC) {
            if (road.path().startsWith("/login")) continue;
            Response response = Objects.requireNonNull(page.navigate(road.path()));
            assertThat(response.status()).as(road.name()).isEqualTo(200);
            assertThat(response.allHeaders()).as(road.name()).doesNotContainKey("set-cookie");
        }
        assertThat(page.context().cookies()).isEmpty();
    }

    @Test
    void saysThatAnUnknownPathLeadsNowhere() {
        Visit visitor = browsers.visitor("visitor");
        APIResponse answer = visitor.page().request().get("/published/nothing-of-this-name");
        assertThat(answer.status()).isEqualTo(404);

        visitor.open("/nowhere");
        visitor.reads("There is no such page");
    }
}
