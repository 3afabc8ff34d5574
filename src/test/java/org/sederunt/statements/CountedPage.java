package org.sederunt.statements;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A row of {@code statements/pages.csv}: who opens which page, what it lists, and how many statements that takes, however many there are.
 *
 * @param address with names of {@link FullPortal} in braces
 */
record CountedPage(String address, String reader, String grows, int statements) {

    /** The page that is opened first, together with the frame around every page. */
    static final String FIRST = "/app afresh, with the frame";

    static List<CountedPage> all() {
        try (InputStream table = CountedPage.class.getResourceAsStream("/statements/pages.csv")) {
            String text = new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(CountedPage::read).toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static CountedPage read(String line) {
        String[] cells = line.split("\\|");
        return new CountedPage(
                cells[0].strip(), cells[1].strip(), cells[2].strip(), Integer.parseInt(cells[3].strip()));
    }

    CountedPage with(int counted) {
        return new CountedPage(address, reader, grows, counted);
    }

    boolean isSignedIn() {
        return address.startsWith("/app");
    }
}
