package org.sederunt.story;

import static org.sederunt.story.Road.Reader.ADMINISTRATOR;
import static org.sederunt.story.Road.Reader.CITIZEN;
import static org.sederunt.story.Road.Reader.COMPANY;
import static org.sederunt.story.Road.Reader.FACILITATOR;
import static org.sederunt.story.Road.Reader.MODERATOR;
import static org.sederunt.story.Road.Reader.NEWCOMER;
import static org.sederunt.story.Road.Reader.VISITOR;
import static org.sederunt.story.Road.mainly;
import static org.sederunt.story.Road.opening;
import static org.sederunt.story.Road.to;
import static org.sederunt.story.Road.toFirst;

import java.util.List;
import java.util.stream.Stream;

/** Every page of the portal, with what the demonstration has to show on it. */
final class Roads {

    private static final String COMING = "tables/when-something-happens-who-calls-whom";
    private static final String HELD = "tables/people-who-arrive-work-study-and-papers";
    private static final String CONSULTED = "guidelines/a-fair-arrival-for-international-students";
    private static final String VOTED_ON = "guidelines/international-events-that-leave-something-behind";
    private static final String DRAFTED = "guidelines/who-calls-whom-a-shared-plan-for-emergencies";
    private static final String AGREED = "guidelines/water-readings-shared-along-the-estuary";

    static final List<Road> PUBLIC = List.of(
            mainly("home", "/", VISITOR),
            to("tables", "/tables", VISITOR),
            mainly("table", "/" + COMING, VISITOR),
            to("table-held", "/" + HELD, VISITOR),
            mainly("guidelines", "/guidelines", VISITOR),
            mainly("guideline", "/" + CONSULTED, VISITOR),
            to("guideline-comments", "/" + CONSULTED + "/comments", VISITOR),
            to("guideline-result", "/" + AGREED, VISITOR),
            to("published", "/published", VISITOR),
            mainly("edition", "/published/water-readings-shared-along-the-estuary", VISITOR),
            to("edition-not-agreed", "/published/a-visitor-levy-for-cooperation-projects", VISITOR),
            mainly("participants", "/participants", VISITOR),
            to("method", "/method", VISITOR),
            to("house-rules", "/house-rules", VISITOR),
            to("privacy", "/privacy", VISITOR),
            to("accessibility", "/accessibility", VISITOR),
            mainly("login", "/login", VISITOR),
            to("register", "/login/register", VISITOR));

    static final List<Road> SIGNED_IN = List.of(
            mainly("app-home", "/app/", CITIZEN),
            mainly("app-tables", "/app/tables", CITIZEN),
            mainly("app-table", "/app/" + COMING, CITIZEN),
            to("app-table-held", "/app/" + HELD, CITIZEN),
            mainly("app-guidelines", "/app/guidelines", CITIZEN),
            mainly("app-guideline", "/app/" + CONSULTED, CITIZEN),
            to("app-guideline-comments", "/app/" + CONSULTED + "/comments", CITIZEN),
            to("app-guideline-history", "/app/" + AGREED + "/history", CITIZEN),
            mainly("app-ballot", "/app/" + VOTED_ON + "/ballot", COMPANY),
            to("app-ballot-citizen", "/app/" + VOTED_ON + "/ballot", CITIZEN),
            mainly("app-result", "/app/" + AGREED + "/ballot", CITIZEN),
            to("app-mine", "/app/mine", CITIZEN),
            to("app-mine-seats", "/app/mine/seats", CITIZEN),
            to("app-mine-ballots", "/app/mine/ballots", CITIZEN),
            to("app-mine-objections", "/app/mine/objections", CITIZEN),
            to("app-notices", "/app/notices", CITIZEN),
            to("app-search", "/app/search?q=water", CITIZEN),
            to("app-profile", "/app/profile", COMPANY),
            to("app-join", "/app/join", CITIZEN),
            to("app-not-found", "/app/nowhere", CITIZEN));

    static final List<Road> OFFICE = List.of(
            mainly("office-home", "/app/", MODERATOR),
            mainly("office-desk", "/app/desk", MODERATOR),
            to("office-reports", "/app/desk/reports", MODERATOR),
            mainly("office-organisations", "/app/organisations", MODERATOR),
            to("office-citizens", "/app/organisations/citizens", MODERATOR),
            to("office-mandates", "/app/organisations/mandates", MODERATOR),
            to("office-verified", "/app/organisations/verified", MODERATOR),
            mainly("office-ballots", "/app/ballots", MODERATOR),
            to("office-editions", "/app/editions", MODERATOR),
            mainly("office-draft", "/app/" + DRAFTED + "/draft", MODERATOR),
            to("office-guideline", "/app/" + CONSULTED, MODERATOR),
            to("office-table", "/app/" + COMING, MODERATOR),
            to("office-cycle", "/app/cycle", ADMINISTRATOR),
            to("office-people", "/app/people", ADMINISTRATOR),
            mainly("office-audit", "/app/audit", ADMINISTRATOR),
            to("office-clock", "/app/clock", ADMINISTRATOR));

    /** Where a list or a button of another page leads. */
    static final List<Road> FURTHER = List.of(
            toFirst("office-organisation", "/app/organisations/waiting", MODERATOR, ".office-queue a"),
            toFirst("office-citizen", "/app/organisations/citizens", MODERATOR, ".office-queue a"),
            toFirst("office-member", "/app/organisations/verified", MODERATOR, ".office-queue a"),
            toFirst("office-case", "/app/desk/reports", MODERATOR, ".reports li a"),
            opening("dialog-convene", "/app/tables", MODERATOR, "Convene a table"),
            opening("dialog-revise-table", "/app/" + COMING, MODERATOR, "Revise the table"),
            opening("dialog-agenda", "/app/" + COMING, FACILITATOR, "Edit the agenda"),
            opening("dialog-begin-draft", "/app/guidelines", MODERATOR, "Draft a guideline"),
            opening("dialog-cite", "/app/" + DRAFTED + "/draft", MODERATOR, "Clause 1: Cite a statement"),
            opening("dialog-consult", "/app/" + DRAFTED + "/draft", MODERATOR, "Open for comment"),
            opening("dialog-hide", "/app/" + CONSULTED, MODERATOR, "Hide"),
            opening("form-answer", "/app/" + CONSULTED, MODERATOR, "Answer"),
            opening("dialog-report", "/app/" + CONSULTED, CITIZEN, "Report"),
            opening("form-comment", "/app/" + CONSULTED, CITIZEN, "Comment"),
            opening("form-reply", "/app/" + CONSULTED, CITIZEN, "Reply"),
            opening("form-objection", "/app/" + VOTED_ON + "/ballot", CITIZEN, "Write an objection"),
            to("facilitator-home", "/app/", FACILITATOR),
            to("facilitator-table", "/app/" + COMING, FACILITATOR),
            to("newcomer-join", "/app/join", NEWCOMER));

    private Roads() {}

    static List<Road> all() {
        return Stream.of(PUBLIC, SIGNED_IN, OFFICE, FURTHER)
                .flatMap(List::stream)
                .toList();
    }
}
