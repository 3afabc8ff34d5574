package org.sederunt.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What one person does and sees in a browser of their own, by the names that everyone reads or hears. */
final class Visit {

    /** How long a change may take to appear in other browsers. */
    private static final double AT_ONCE = 1_000;

    private static final double PATIENCE = 20_000;

    private final String who;
    private final Page page;

    Visit(String who, Page page) {
        this.who = who;
        this.page = page;
    }

    Page page() {
        return page;
    }

    /** Signs in, and reads in English from then on, whatever language the account prefers. */
    Visit signIn(String email, String password) {
        return signIn(email, password, "English", "en");
    }

    /** The same in Spanish. */
    Visit signInInSpanish(String email, String password) {
        return signIn(email, password, "español", "es");
    }

    private Visit signIn(String email, String password, String language, String code) {
        page.navigate("/login");
        page.locator("#username").fill(email);
        page.locator("#password").fill(password);
        page.locator("#password").press("Enter");
        page.waitForURL("**/app/**");
        Locator choice = page.getByRole(AriaRole.BUTTON, pageNamed(language));
        choice.waitFor();
        if (!"true".equals(choice.getAttribute("aria-current"))) choice.click();
        assertThat(page.locator("html")).hasAttribute("lang", code);
        assertThat(choice).hasAttribute("aria-current", "true");
        return this;
    }

    /** Makes an account, in English, and stands at the door of joining. */
    Visit register(String name, String email) {
        open("/login/register");
        write("Your name", name);
        write("E-mail", email);
        write("Password", "a sentence of my own");
        press(main(), "Register");
        page.waitForURL("**/app/join**");
        return this;
    }

    Visit open(String path) {
        page.navigate(path);
        return this;
    }

    /** Opens a public page as it is now, whatever the browser has kept of it. */
    Visit openAfresh(String path) {
        page.navigate(path);
        page.reload();
        return this;
    }

    Locator main() {
        return page.getByRole(AriaRole.MAIN);
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    void write(String label, String text) {
        write(page.locator("body"), label, text);
    }

    void write(Locator place, String label, String text) {
        place.getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).fill(text);
    }

    void press(String button) {
        press(page.locator("body"), button);
    }

    void press(Locator place, String button) {
        place.getByRole(AriaRole.BUTTON, named(button)).click();
    }

    /** Writes into a field that offers choices, and confirms with the keyboard. */
    void pick(Locator place, String label, String written) {
        Locator field = place.getByRole(AriaRole.COMBOBOX, named(label));
        field.fill(written);
        field.press("Enter");
    }

    /** Writes into a field that searches, and takes what it finds. */
    void find(Locator place, String label, String words) {
        place.getByRole(AriaRole.COMBOBOX, named(label)).fill(words);
        page.getByRole(AriaRole.OPTION, pageBeginning(words)).click();
    }

    /** Opens a field that folds out its choices, and takes one. */
    void select(Locator place, String label, String choice) {
        place.getByRole(AriaRole.BUTTON, beginning(label)).click();
        page.getByRole(AriaRole.OPTION, pageBeginning(choice)).click();
    }

    void choose(Locator place, String radio) {
        place.getByRole(AriaRole.RADIO, beginning(radio)).first().check();
    }

    void follow(String link) {
        main().getByRole(AriaRole.LINK, named(link)).click();
    }

    /** For links that tell more than their first words. */
    void followBeginning(String link) {
        main().getByRole(AriaRole.LINK, beginning(link)).click();
    }

    void reads(String words) {
        reads(main(), words);
    }

    void reads(Locator place, String words) {
        assertThat(place).containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
    }

    /** The same, within a second and without touching the browser. */
    void readsAtOnce(Locator place, String words) {
        assertThat(place).containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(AT_ONCE));
    }

    void doesNotRead(String words) {
        assertThat(main()).not().containsText(words);
    }

    void isTold(String words) {
        assertThat(page.getByRole(AriaRole.STATUS).getByText(words)).isVisible(patiently());
    }

    void sees(Locator thing) {
        assertThat(thing).isVisible(patiently());
    }

    void seesAtOnce(Locator thing) {
        assertThat(thing).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(AT_ONCE));
    }

    void missesAtOnce(Locator thing) {
        assertThat(thing).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(AT_ONCE));
    }

    static Locator.FilterOptions saying(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    static Locator.GetByRoleOptions beginning(String name) {
        return new Locator.GetByRoleOptions().setName(startOf(name));
    }

    private static Page.GetByRoleOptions pageBeginning(String name) {
        return new Page.GetByRoleOptions().setName(startOf(name));
    }

    private static Pattern startOf(String name) {
        return Pattern.compile("^" + name.replaceAll("[^\\p{L}\\p{N}\\s]", "\\\\$0"));
    }

    private static Page.GetByRoleOptions pageNamed(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE);
    }

    @Override
    public String toString() {
        return who;
    }
}
