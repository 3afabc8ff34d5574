package org.sederunt.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.sederunt.shared.Sector;

/** How every sector comments, how one takes words back, and how the office hides, shows and answers. */
final class CommentChapter {

    private static final String CITIZEN = "Nadia Belkacem";

    private final Cast cast;

    CommentChapter(Cast cast) {
        this.cast = cast;
    }

    void play() {
        everySectorComments();
        somebodyReplies();
        itsAuthorEditsAndTakesBack();
        somebodyReports();
        theOfficeHides();
        theSecondModeratorShowsItAgain();
    }

    static String wordsOf(Sector sector) {
        return "What " + sector.name().toLowerCase(java.util.Locale.ROOT) + " has to say about the road.";
    }

    private void everySectorComments() {
        opens(cast.facilitator);
        cast.established().forEach((sector, person) -> {
            int number = 1 + sector.ordinal() % 2;
            Locator clause = clause(opens(person), number);
            person.press(clause, "Comment");
            person.write(clause, "Your comment on clause " + number, wordsOf(sector));
            person.press(clause, "Post comment");
            person.isTold("Comment posted.");
            cast.facilitator.readsAtOnce(clause(cast.facilitator, number), wordsOf(sector));
        });
        cast.facilitator.reads(clause(cast.facilitator, 1), "3 sectors");
    }

    private void somebodyReplies() {
        Visit newsroom = opens(cast.of(Sector.MEDIA));
        Locator theirs = commentOn(newsroom, CITIZEN);
        newsroom.press(theirs, "Reply");
        newsroom.write(theirs, "Your reply to " + CITIZEN, "We will print the hours.");
        newsroom.press(theirs, "Post reply");
        Locator atHers = commentOn(cast.citizen, CITIZEN);
        cast.citizen.seesAtOnce(atHers.getByRole(AriaRole.BUTTON, Visit.named("1 reply")));
        cast.citizen.press(atHers, "1 reply");
        cast.citizen.reads(atHers, "We will print the hours.");
    }

    private void itsAuthorEditsAndTakesBack() {
        Visit port = opens(cast.of(Sector.PRIVATE));
        Visit others = opens(cast.facilitator);
        Locator mine = commentOn(port, "Darío Lanusse");
        Locator theirs = commentOn(others, "Darío Lanusse");
        port.press(clause(port, 1), "1 more comment");
        others.press(clause(others, 1), "1 more comment");
        others.reads(theirs, wordsOf(Sector.PRIVATE));
        port.press(mine, "Edit");
        port.write(mine, "Your comment, in other words", "At dawn the cranes are tested: let it be from seven.");
        port.press(mine, "Save comment");
        port.reads(mine, "let it be from seven");
        port.reads(mine, "edited");
        port.press(mine, "Withdraw");
        port.isTold("Comment withdrawn.");
        others.missesAtOnce(theirs);
        port.press("Undo");
        others.readsAtOnce(theirs, "let it be from seven");
    }

    private void somebodyReports() {
        Visit agency = opens(cast.of(Sector.COOPERATION));
        agency.press(commentOn(agency, CITIZEN), "Report");
        agency.write(agency.dialog(), "What is wrong", "It names a neighbour.");
        agency.press(agency.dialog(), "Report comment");
        agency.isTold("Comment reported.");
    }

    private void theOfficeHides() {
        opens(cast.citizen);
        Visit office = cast.moderator;
        office.open("/app/desk/reports");
        office.followBeginning("Comment reported Nadia");
        office.reads("It names a neighbour.");
        office.select(office.main(), "House rule", "6.");
        office.write("Reason, as the author will read it", "It says where a neighbour lives.");
        office.press(office.main(), "Hide comment");
        office.isTold("Comment hidden.");

        cast.citizen.readsAtOnce(clause(cast.citizen, 1), "It says where a neighbour lives.");
        cast.visitor.openAfresh("/" + DraftChapter.PATH);
        cast.visitor.reads("Hidden by the office: rule 6");
        cast.visitor.doesNotRead(wordsOf(Sector.CITIZENS));
    }

    private void theSecondModeratorShowsItAgain() {
        Visit second = opens(cast.secondModerator);
        second.press(commentOn(second, CITIZEN), "Show again");
        second.write(second.dialog(), "Reason, as the author will read it", "The street has no name in it.");
        second.press(second.dialog(), "Show comment again");
        second.isTold("Comment shown again.");
        cast.citizen.readsAtOnce(commentOn(cast.citizen, CITIZEN), wordsOf(Sector.CITIZENS));
        cast.citizen.reads(clause(cast.citizen, 1), "The street has no name in it.");
    }

    private static Visit opens(Visit visit) {
        return visit.open("/app/" + DraftChapter.PATH);
    }

    static Locator clause(Visit visit, int number) {
        return visit.main().locator("#c" + number);
    }

    static Locator commentOn(Visit visit, String author) {
        return visit.main().getByRole(AriaRole.ARTICLE, Visit.named("Comment by " + author));
    }
}
