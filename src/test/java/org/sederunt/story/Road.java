package org.sederunt.story;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * One page as one person opens it.
 *
 * @param name what its pictures are called
 * @param path from the root of the portal
 * @param reader who opens it
 * @param main whether it is also looked at in Spanish and in dark
 * @param further what the reader does there before looking
 */
record Road(String name, String path, Reader reader, boolean main, Consumer<Page> further) {

    /** Who reads pages; each has a demonstration sign-in, but for the visitor. */
    enum Reader {
        VISITOR(""),
        NEWCOMER(""),
        CITIZEN("nadia.belkacem@example.org"),
        COMPANY("dario.lanusse@terminalbarranca.example"),
        FACILITATOR("rosario.quintela@une.example"),
        MODERATOR("julian.ferreyra@ribera.example"),
        ADMINISTRATOR("beatriz.altuna@ribera.example");

        private final String email;

        Reader(String email) {
            this.email = email;
        }

        boolean hasAccount() {
            return !email.isEmpty();
        }

        String email() {
            return email;
        }
    }

    static Road to(String name, String path, Reader reader) {
        return new Road(name, path, reader, false, page -> {});
    }

    static Road mainly(String name, String path, Reader reader) {
        return new Road(name, path, reader, true, page -> {});
    }

    /** Leads on to what the first link of {@code list} names. */
    static Road toFirst(String name, String path, Reader reader, String list) {
        return new Road(name, path, reader, false, page -> {
            page.locator(list).first().click();
            page.waitForURL(Pattern.compile(".*" + path + "/[0-9a-f-]{36}$"));
        });
    }

    /** Leads on to what a button opens, the first of this name. */
    static Road opening(String name, String path, Reader reader, String button) {
        return new Road(
                name,
                path,
                reader,
                false,
                page -> page.getByRole(AriaRole.MAIN)
                        .getByRole(AriaRole.BUTTON, Visit.named(button))
                        .first()
                        .click());
    }

    @Override
    public String toString() {
        return name;
    }
}
