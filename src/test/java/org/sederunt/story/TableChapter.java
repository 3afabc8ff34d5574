package org.sederunt.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.sederunt.shared.Sector;

/** How a table is convened and sits, and how what was said at it becomes public. */
final class TableChapter {

    static final String SAID = "A quay where nobody can walk belongs to nobody.";

    private static final String TITLE = "Walking along the quay";
    private static final String PATH = "tables/walking-along-the-quay";
    private static final int DAYS_AHEAD = 3;

    private final Cast cast;

    TableChapter(Cast cast) {
        this.cast = cast;
    }

    void play() {
        theOfficeConvenesIt();
        theOfficeAppointsWhoRunsIt();
        theFacilitatorWritesTheAgenda();
        somebodySits();
        cast.daysPass(DAYS_AHEAD + 1);
        theFacilitatorKeepsWhatWasSaid();
        aVisitorReadsIt();
    }

    private void theOfficeConvenesIt() {
        Visit office = cast.moderator;
        office.open("/app/tables");
        office.press(office.main(), "Convene a table");
        Locator form = office.dialog();
        office.write(form, "Title", TITLE);
        office.write(form, "Theme", "Who may walk where, and when");
        LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(DAYS_AHEAD);
        office.pick(form, "Day", day.format(DateTimeFormatter.ofPattern("d/M/yyyy")));
        office.pick(form, "From", "10:00");
        office.pick(form, "Until", "12:00");
        office.write(form, "Place", "Old Customs House, room 2");
        office.press(form, "Convene a table");
        office.isTold("“" + TITLE + "” is convened.");
        office.reads("22 seats free");
    }

    private void theOfficeAppointsWhoRunsIt() {
        Visit office = cast.moderator;
        office.press(office.main(), "Appoint the facilitator");
        office.find(office.dialog(), "Person", "Rosario Quintela");
        office.press(office.dialog(), "Appoint the facilitator");
        office.isTold("Rosario Quintela runs this table.");
    }

    private void theFacilitatorWritesTheAgenda() {
        Visit facilitator = cast.facilitator;
        facilitator.open("/app/" + PATH);
        facilitator.press(facilitator.main(), "Edit the agenda");
        facilitator.write(facilitator.dialog(), "What", "One round along the table");
        facilitator.press(facilitator.dialog(), "Save");
        facilitator.isTold("The agenda is saved.");
        facilitator.reads("One round along the table");
        facilitator.reads("Minutes are written from the start of the table on");
    }

    private void somebodySits() {
        Visit port = cast.of(Sector.PRIVATE);
        port.open("/app/" + PATH);
        port.press(port.main(), "Take a seat");
        port.reads("You have a seat at this table.");
        cast.facilitator.readsAtOnce(cast.facilitator.main(), "21 seats free");
    }

    private void theFacilitatorKeepsWhatWasSaid() {
        Visit facilitator = cast.facilitator;
        facilitator.open("/app/" + PATH);
        record("Darío Lanusse", "The berths are fenced for safety. The road behind them need not be.");
        record("Citizens, nobody named", SAID);
        facilitator.press(facilitator.main(), "Write the summary");
        facilitator.write(facilitator.dialog(), "Summary", "Two voices, and one walk along the water.");
        facilitator.press(facilitator.dialog(), "Save");
        facilitator.isTold("The summary is saved.");
        facilitator.press(facilitator.main(), "Approve the minutes");
        facilitator.press(facilitator.page().getByRole(AriaRole.ALERTDIALOG), "Approve the minutes");
        facilitator.isTold("The minutes are approved and public.");
    }

    private void record(String speaker, String words) {
        Visit facilitator = cast.facilitator;
        facilitator.find(facilitator.main(), "Who said it", speaker);
        facilitator.write(facilitator.main(), "What was said", words);
        facilitator.press(facilitator.main(), "Record statement");
        facilitator.sees(facilitator.main().getByRole(AriaRole.PARAGRAPH).getByText(words));
    }

    private void aVisitorReadsIt() {
        Visit visitor = cast.visitor;
        visitor.openAfresh("/" + PATH);
        visitor.reads(SAID);
        visitor.reads("Two voices, and one walk along the water.");
        visitor.reads("Terminal Portuaria Barranca");
    }
}
