package org.sederunt.story;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Looks at pages in one browser: takes their pictures and writes down what is wrong with them. */
final class Inspection {

    private static final int[] WIDTHS = {1280, 390};
    private static final Path PICTURES = Path.of("target", "screenshots");

    /** Whether everything asked of the portal has arrived and is drawn. */
    private static final String AT_REST = "() => document.fonts.status === 'loaded'"
            + " && document.getAnimations().every(moving => moving.playState !== 'running')"
            + " && Object.values(window.Vaadin?.Flow?.clients ?? {})"
            + ".every(client => !client.isActive || !client.isActive())";

    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private String where = "";

    Inspection(Page page) {
        this.page = page;
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> complain("script failed: " + error));
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error")) complain("console: " + message.text() + " at " + message.location());
    }

    private void complain(String what) {
        complaints.add(where + ": " + what);
    }

    /** What is wrong with the page, in English or Spanish, at both widths, and if asked in dark too. */
    List<String> look(Road road, String language, boolean inDarkToo) {
        where = road.name() + language;
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(WIDTHS[0], 900);
        page.navigate(road.path());
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(1))
                .first()
                .waitFor();
        road.further().accept(page);
        for (int width : WIDTHS) lookAt(width, road.name() + "-" + width + language);
        if (inDarkToo) lookInDark(road.name(), language);
        List<String> found = List.copyOf(complaints);
        complaints.clear();
        return found;
    }

    private void lookAt(int width, String picture) {
        where = picture;
        page.setViewportSize(width, 900);
        page.waitForFunction("width => window.innerWidth === width", width);
        takePicture(picture);
        if (isWiderThanTheScreen()) complain("scrolls sideways");
        checkWithAxe();
    }

    private void lookInDark(String name, String language) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        for (int width : WIDTHS) lookAt(width, name + "-" + width + language + "-dark");
    }

    private void takePicture(String name) {
        page.waitForFunction(AT_REST);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    private boolean isWiderThanTheScreen() {
        return (Boolean) page.evaluate("() => document.scrollingElement.scrollWidth > window.innerWidth");
    }

    private void checkWithAxe() {
        for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
            for (CheckedNode node : rule.getNodes()) {
                String target = String.valueOf(node.getTarget());
                if (!Allowance.isMadeFor(rule.getId(), target)) {
                    complain("axe " + rule.getId() + " " + target + " " + node.getHtml() + " "
                            + node.getFailureSummary());
                }
            }
        }
    }
}
