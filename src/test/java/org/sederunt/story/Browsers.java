package org.sederunt.story;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One Chromium, in which each person has a browser context of their own. */
final class Browsers implements AutoCloseable {

    private static final double LONGEST_WAIT = 20_000;
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;
    private final String address;
    private final Map<String, Visit> visits = new LinkedHashMap<>();

    Browsers(DemoPortal portal) {
        address = portal.address();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        String chromium = Optional.ofNullable(System.getenv("SEDERUNT_BROWSER")).orElse("/usr/bin/chromium");
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(chromium))
                        .setArgs(QUIET));
    }

    /** An English browser of somebody who is not signed in. */
    Visit visitor(String who) {
        return visit(who, english());
    }

    /** The same with other settings of the browser. */
    Visit visit(String who, Browser.NewContextOptions options) {
        var context = browser.newContext(options.setBaseURL(address));
        context.setDefaultTimeout(LONGEST_WAIT);
        context.setDefaultNavigationTimeout(3 * LONGEST_WAIT);
        var visit = new Visit(who, context.newPage());
        visits.put(who, visit);
        return visit;
    }

    /** An English browser of somebody with a demonstration sign-in. */
    Visit signedIn(String email) {
        return visitor(email).signIn(email, DemoPortal.PASSWORD);
    }

    static Browser.NewContextOptions english() {
        return new Browser.NewContextOptions().setLocale("en-GB").setViewportSize(1280, 900);
    }

    /** What everybody has on the screen goes to {@code target/story}, for whoever looks into a failure. */
    void keepPictures() {
        Path folder = Path.of("target", "story");
        visits.forEach((who, visit) -> keep(folder.resolve(who.replaceAll("\\W+", "-")), visit.page()));
    }

    private static void keep(Path file, Page page) {
        try {
            Files.createDirectories(file.getParent());
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of(file + ".png")).setFullPage(true));
            Files.writeString(
                    Path.of(file + ".txt"),
                    page.url() + "\n" + page.locator("body").ariaSnapshot());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        playwright.close();
    }
}
