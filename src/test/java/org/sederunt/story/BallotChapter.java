package org.sederunt.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.sederunt.shared.Sector;

/** How every comment is answered before the ballot opens, and how electors vote while others see only that they did. */
final class BallotChapter {

    private static final int LONGER_THAN_THE_CONSULTATION = 22;
    private static final String BALLOT = "/app/" + DraftChapter.PATH + "/ballot";

    private final Cast cast;

    BallotChapter(Cast cast) {
        this.cast = cast;
    }

    void play() {
        cast.daysPass(LONGER_THAN_THE_CONSULTATION);
        theBallotWaitsForAnswers();
        theOfficeAnswersEveryComment();
        theBallotOpens();
        anElectorVotesAndOthersSeeThatAlone();
        theOthersVote();
        anElectorThinksAgain();
        aNewsroomObjects();
    }

    private void theBallotWaitsForAnswers() {
        Visit office = cast.moderator;
        Locator dialog = asksToOpenTheBallot(office);
        office.reads(dialog, "6 comments wait for the office's answer.");
        office.reads(dialog, CommentChapter.wordsOf(Sector.CITIZENS));
        assertThat(dialog.getByRole(AriaRole.BUTTON, Visit.named("Open the ballot")))
                .isDisabled();
        office.press(dialog, "Cancel");
    }

    private Locator asksToOpenTheBallot(Visit office) {
        office.open("/app/ballots");
        office.press(
                office.main().getByRole(AriaRole.LISTITEM).filter(Visit.saying(DraftChapter.TITLE)), "Open the ballot");
        return office.dialog();
    }

    private void theOfficeAnswersEveryComment() {
        Visit office = cast.moderator;
        office.open("/app/" + DraftChapter.PATH);
        Locator unanswered = office.main().getByRole(AriaRole.ARTICLE).filter(Visit.saying("Waiting for the office"));
        int waiting = 6;
        office.press(CommentChapter.clause(office, 1), "1 more comment");
        office.press(CommentChapter.clause(office, 2), "1 more comment");
        assertThat(unanswered).hasCount(waiting);
        while (waiting > 0) {
            Locator comment = unanswered.first();
            office.press(comment, "Answer");
            office.choose(comment, waiting % 2 == 0 ? "accepted" : "noted");
            office.write(
                    comment, "Reason, as everyone will read it", "It is weighed in the text, number " + waiting + ".");
            office.press(comment, "Answer comment");
            waiting--;
            assertThat(unanswered).hasCount(waiting);
        }
    }

    private void theBallotOpens() {
        Visit office = cast.moderator;
        office.press(asksToOpenTheBallot(office), "Open the ballot");
        office.isTold("The ballot on “" + DraftChapter.TITLE + "” is open.");
    }

    private void anElectorVotesAndOthersSeeThatAlone() {
        Visit others = cast.facilitator;
        others.open(BALLOT);
        others.reads(turnoutOf(others, "Private"), "0 of 5");
        votes(cast.of(Sector.PRIVATE), "Support");
        others.readsAtOnce(turnoutOf(others, "Private"), "1 of 5");
        others.readsAtOnce(others.main(), "One organisation has voted");
        others.main().getByText("One organisation has voted").click();
        others.reads("Terminal Portuaria Barranca");
        others.doesNotRead("You voted");

        votes(cast.citizen, "Support");
        others.readsAtOnce(turnoutOf(others, "Citizens"), "1 of 39");
        others.doesNotRead("Nadia");
    }

    private void theOthersVote() {
        votes(cast.newcomer(Sector.CITIZENS), "Oppose");
        aShipyardHasAReservation();
        for (Sector sector : new Sector[] {Sector.ACADEMIA, Sector.DIPLOMATIC, Sector.COOPERATION}) {
            votes(cast.of(sector), "Support");
            votes(cast.newcomer(sector), sector == Sector.ACADEMIA ? "Abstain" : "Support");
        }
        cast.facilitator.reads(turnoutOf(cast.facilitator, "Cooperation"), "2 of 5");
    }

    private void aShipyardHasAReservation() {
        Visit shipyard = cast.newcomer(Sector.PRIVATE);
        shipyard.open(BALLOT);
        shipyard.choose(shipyard.main(), "Support, with a reservation");
        shipyard.write("Your reservation", "Tests of engines need a closed road in March.");
        shipyard.press(shipyard.main(), "Vote “Support, with a reservation”");
        shipyard.isTold("You voted “Support, with a reservation”.");
    }

    private void anElectorThinksAgain() {
        Visit institute = cast.newcomer(Sector.ACADEMIA);
        institute.open(BALLOT);
        institute.reads("“Abstain” stands now.");
        votes(institute, "Support");
        institute.reads("“Support” stands now.");
        cast.facilitator.reads(turnoutOf(cast.facilitator, "Academia"), "2 of 5");
    }

    private void aNewsroomObjects() {
        Visit newsroom = cast.of(Sector.MEDIA);
        newsroom.open(BALLOT);
        newsroom.choose(newsroom.main(), "Object");
        newsroom.write("What is wrong", "Nothing says who decides that the road has to close.");
        newsroom.write("What would mend it", "Name the office that decides, and publish each closing.");
        newsroom.press(newsroom.main(), "Vote “Object”");
        newsroom.isTold("You voted “Object”.");
    }

    private static void votes(Visit elector, String stance) {
        elector.open(BALLOT);
        elector.choose(elector.main(), stance);
        elector.press(elector.main(), "Vote “" + stance + "”");
        elector.isTold("You voted “" + stance + "”.");
    }

    private static Locator turnoutOf(Visit visit, String sector) {
        return visit.main().getByRole(AriaRole.ROW, Visit.beginning(sector));
    }
}
