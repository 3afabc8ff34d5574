package org.sederunt.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** How a guideline is drafted from what was said, and opened for comment. */
final class DraftChapter {

    static final String TITLE = "A quay where people can walk";
    static final String PATH = "guidelines/a-quay-where-people-can-walk";

    private final Cast cast;

    DraftChapter(Cast cast) {
        this.cast = cast;
    }

    void play() {
        Visit office = cast.moderator;
        beginIt(office);
        writeClause(office, 1, "The road behind the berths is **open to walkers** from sunrise to sunset.");
        cite(office, 1, "belongs to nobody");
        writeClause(office, 2, "The port says a day ahead when it has to close the road, and for how long.");
        office.press(office.main(), "Save draft");
        office.isTold("The draft is saved.");
        visitorsDoNotSeeIt();
        openForComment(office);
    }

    private void beginIt(Visit office) {
        office.open("/app/guidelines");
        office.press(office.main(), "Draft a guideline");
        office.write(office.dialog(), "Title", TITLE);
        office.write(office.dialog(), "Summary", "People walk along the water again, and the port keeps working.");
        office.press(office.dialog(), "Begin the draft");
        office.page().waitForURL("**/" + PATH + "/draft");
    }

    private void writeClause(Visit office, int number, String text) {
        office.press(office.main(), "Add a clause");
        office.write("Clause " + number, text);
    }

    private void cite(Visit office, int number, String words) {
        office.press(office.main(), "Clause " + number + ": Cite a statement");
        office.write(office.dialog(), "Words in statement or table", words);
        Locator found = office.dialog().getByRole(AriaRole.LISTITEM);
        assertThat(found).hasCount(1);
        office.press(found, "Cite");
        office.sees(found.getByRole(AriaRole.BUTTON, Visit.named("Cited")));
        office.press(office.dialog(), "Close");
        office.reads(TableChapter.SAID);
    }

    private void visitorsDoNotSeeIt() {
        cast.visitor.openAfresh("/guidelines");
        cast.visitor.reads("A fair arrival for international students");
        cast.visitor.doesNotRead(TITLE);
    }

    private void openForComment(Visit office) {
        office.press(office.main(), "Open for comment");
        office.press(office.dialog(), "Open for comment");
        office.isTold("The guideline is open for comment.");
        office.page().waitForURL("**/" + PATH);
        office.reads("open to walkers");
        cast.visitor.openAfresh("/guidelines");
        cast.visitor.reads(TITLE);
    }
}
