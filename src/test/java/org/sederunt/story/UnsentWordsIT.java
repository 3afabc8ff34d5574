package org.sederunt.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of words that were written when the session was over. */
class UnsentWordsIT {

    private static final String PATH = "/app/guidelines/a-fair-arrival-for-international-students";
    private static final String WORDS = "Half an hour of writing, and then the session was over. \uD83C\uDF0D שלום";
    private static final String EMAIL = "marisol.ocampo@agenciapuente.example";

    private Browsers browsers;

    @BeforeEach
    void open() {
        browsers = new Browsers(DemoPortal.shared());
    }

    @AfterEach
    void close() {
        browsers.close();
    }

    @Test
    void aCommentIsStillThereAfterSigningInAgain() {
        Visit writer = browsers.signedIn(EMAIL).open(PATH);
        Locator clause = CommentChapter.clause(writer, 3);
        writer.press(clause, "Comment");
        writer.write(clause, "Your comment on clause 3", WORDS);
        writer.page()
                .waitForFunction("words => JSON.stringify(localStorage).includes(words)", "Half an hour of writing");

        forgetTheSession(writer);
        writer.press(clause, "Post comment");
        writer.page().getByText("Click here to sign in again.").click();
        writer.page().waitForURL("**/login**");
        writer.signIn(EMAIL, DemoPortal.PASSWORD).open(PATH);

        writer.press(clause, "Comment");
        assertThat(clause.getByLabel("Your comment on clause 3")).hasValue(WORDS);
        writer.press(clause, "Post comment");
        writer.isTold("Comment posted.");
        writer.reads(clause, WORDS);
        assertThat(clause.getByRole(AriaRole.BUTTON, Visit.named("Comment"))).isVisible();
    }

    /** As when the portal has ended it, or was started again. */
    private static void forgetTheSession(Visit visit) {
        Cookie session = visit.page().context().cookies().getFirst();
        visit.page()
                .context()
                .addCookies(List.of(new Cookie(session.name, "ended")
                        .setDomain(session.domain)
                        .setPath(session.path)));
    }
}
