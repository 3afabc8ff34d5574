package org.sederunt.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.sederunt.shared.Sector;

/** What stands at closing, and how an objection is answered and stands before anything is settled. */
final class ResultChapter {

    private static final int LONGER_THAN_THE_BALLOT = 15;
    private static final String BALLOT = "/app/" + DraftChapter.PATH + "/ballot";

    private final Cast cast;

    ResultChapter(Cast cast) {
        this.cast = cast;
    }

    void play() {
        Visit others = cast.facilitator;
        others.open(BALLOT);
        others.reads("Who has voted so far");
        cast.daysPass(LONGER_THAN_THE_BALLOT);
        whatWasSecretIsShown(others);
        theOfficeAnswers();
        theNewsroomSustains();
        itIsAgreedWithDissent(others);
    }

    private static void whatWasSecretIsShown(Visit others) {
        others.reads("Pending");
        others.reads("One objection waits for the office's answer.");
        others.reads(row(others, "Private"), "Accepts");
        others.reads(row(others, "Citizens"), "Fewer than five on one side");
        Locator rollCall = others.main();
        others.reads(rollCall, "Astillero Ferrand");
        others.reads(rollCall, "Consulate of Aldora");
        others.doesNotRead("Nadia");
        others.doesNotRead("Lucía Paz");
    }

    private void theOfficeAnswers() {
        Visit office = cast.moderator;
        office.open(BALLOT);
        office.write("Your answer, as everyone will read it", "The port authority decides. Each closing is published.");
        office.press(office.main(), "Publish this answer");
        office.isTold("The answer is published.");
    }

    private void theNewsroomSustains() {
        Visit newsroom = cast.of(Sector.MEDIA);
        newsroom.open(BALLOT);
        newsroom.reads("The port authority decides.");
        newsroom.press(newsroom.main(), "Sustain the objection");
        newsroom.isTold("The objection is sustained and recorded.");
    }

    private static void itIsAgreedWithDissent(Visit others) {
        others.reads("Agreed with recorded dissent");
        others.reads("Agreed by 4 of 6 sectors.");
        others.reads("Objection recorded");
    }

    private static Locator row(Visit visit, String sector) {
        return visit.main().getByRole(AriaRole.ROW, Visit.beginning(sector)).first();
    }
}
