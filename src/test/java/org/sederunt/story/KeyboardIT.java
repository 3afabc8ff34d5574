package org.sederunt.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people come for, done by the keyboard alone. */
class KeyboardIT {

    private static final String CONSULTED = "/app/guidelines/a-fair-arrival-for-international-students";
    private static final String VOTED_ON = "/app/guidelines/international-events-that-leave-something-behind/ballot";
    private static final String TABLE = "/app/tables/the-languages-the-city-already-speaks";

    private DemoPortal portal;
    private Browsers browsers;

    @BeforeEach
    void open() {
        portal = DemoPortal.shared();
        browsers = new Browsers(portal);
    }

    @AfterEach
    void close() {
        browsers.close();
    }

    @Test
    void signsInAndSkipsToTheContent() {
        Visit visit = browsers.visitor("keyboard").open("/login");
        Page page = visit.page();
        var keyboard = new Keyboard(page);
        keyboard.tabTo(page.getByLabel("E-mail")).type("carla.unknown@example.org");
        keyboard.tabTo(page.getByLabel("Password")).type("not the password").press("Enter");
        visit.reads("E-mail and password do not belong together");

        signIn(visit, "adela.prieto@une.example");
        keyboard.press("Tab");
        Locator skip = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Skip to content"));
        keyboard.tabTo(skip).press("Enter");
        keyboard.tabTo(visit.main().getByRole(AriaRole.LINK).first());
    }

    @Test
    void commentsOnAClause() {
        Visit visit =
                signIn(browsers.visitor("keyboard"), "adela.prieto@une.example").open(CONSULTED);
        Locator clause = CommentChapter.clause(visit, 2);
        var keyboard = new Keyboard(visit.page());

        keyboard.tabTo(clause.getByRole(AriaRole.BUTTON, Visit.named("Comment")))
                .press("Enter");
        keyboard.tabTo(clause.getByLabel("Your comment on clause 2")).type("Written without a mouse.");
        keyboard.tabTo(clause.getByRole(AriaRole.BUTTON, Visit.named("Post comment")))
                .press("Enter");

        visit.isTold("Comment posted.");
        visit.reads(clause, "Written without a mouse.");
    }

    @Test
    void votes() {
        Visit visit =
                signIn(browsers.visitor("keyboard"), "consul@montalva.example").open(VOTED_ON);
        var keyboard = new Keyboard(visit.page());

        Locator first = visit.main()
                .getByRole(AriaRole.RADIO, Visit.beginning("Support"))
                .first();
        keyboard.tabTo(first).press("ArrowDown").press("ArrowDown");
        keyboard.tabTo(visit.main().getByRole(AriaRole.BUTTON, Visit.named("Vote “Abstain”")))
                .press("Enter");

        visit.isTold("You voted “Abstain”.");
    }

    @Test
    void takesASeatAndGivesItUp() {
        Visit visit = signIn(browsers.visitor("keyboard"), "cbenitez@elmuelle.example")
                .open(TABLE);
        var keyboard = new Keyboard(visit.page());

        keyboard.tabTo(visit.main().getByRole(AriaRole.BUTTON, Visit.named("Take a seat")))
                .press("Enter");
        visit.reads("You have a seat at this table.");
        keyboard.tabTo(visit.main().getByRole(AriaRole.BUTTON, Visit.named("Give up my seat")))
                .press("Enter");
        visit.sees(visit.main().getByRole(AriaRole.BUTTON, Visit.named("Take a seat")));
    }

    @Test
    void worksThroughTheDesk() {
        Visit visit = signIn(browsers.visitor("keyboard"), "grace.adeyemi@ribera.example")
                .open("/app/desk");
        visit.reads("Citizen to verify");
        new Keyboard(visit.page()).press("j").press("k").press("j").press("Enter");
        visit.page().waitForURL("**/app/organisations/**");
        visit.reads("Fatou Diallo");
    }

    private static Visit signIn(Visit visit, String email) {
        return visit.signIn(email, DemoPortal.PASSWORD);
    }
}
