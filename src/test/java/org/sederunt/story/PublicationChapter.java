package org.sederunt.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.AriaRole;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How the result is published, and read by somebody without an account, a cookie or a script. */
final class PublicationChapter {

    private static final String EDITION = "/published/a-quay-where-people-can-walk";

    private final Cast cast;

    PublicationChapter(Cast cast) {
        this.cast = cast;
    }

    void play() {
        theOfficePublishes();
        anyoneReadsIt();
        theAdministratorReadsTheTrail();
    }

    private void theOfficePublishes() {
        Visit office = cast.moderator;
        office.open("/app/editions");
        office.press(office.main(), "Publish the result of " + DraftChapter.TITLE);
        office.press(office.page().getByRole(AriaRole.ALERTDIALOG), "Publish result");
        office.isTold("The result of “" + DraftChapter.TITLE + "” is published.");
    }

    private void anyoneReadsIt() {
        Visit reader = cast.readerWithoutScripts();
        reader.open(EDITION);
        reader.reads("Agreed with recorded dissent");
        reader.reads("Agreed by 4 of 6 sectors.");
        reader.reads("Nothing says who decides that the road has to close.");
        reader.reads("The port authority decides. Each closing is published.");
        reader.doesNotRead("Lucía Paz");
        assertThat(reader.main().locator("figure .only-wide [data-sector]").count())
                .isGreaterThanOrEqualTo(6);

        APIResponse text = reader.page().request().get(EDITION + ".txt");
        assertThat(text.text()).startsWith("1\tThe road behind the berths").endsWith("for how long.\n");
        String printed = reader.main().innerText().replaceAll("\\s", "");
        assertThat(printed).contains(sha256(text.body()));
        assertThat(reader.page().context().cookies()).isEmpty();
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void theAdministratorReadsTheTrail() {
        Visit head = cast.administrator;
        head.open("/app/audit");
        for (String happened : new String[] {"Edition published", "Objection sustained", "Objection answered"}) {
            head.reads(happened);
        }
        head.press(head.main(), "Verify the chain");
        head.reads("The chain holds from its first entry to its last");
    }
}
