package org.sederunt.guidelines.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.SqlCount;
import org.sederunt.discussion.CommentId;
import org.sederunt.discussion.ThreadId;
import org.sederunt.guidelines.DraftingOffice;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.guidelines.GuidelineLinks;
import org.sederunt.guidelines.GuidelinePage;
import org.sederunt.guidelines.GuidelineState;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.guidelines.ui.IndexFilter.Choice;
import org.sederunt.uikit.EmptyState;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class GuidelineViewsTest extends SpringBrowserlessTest {

    private static final int TEXT = 12;
    private static final int COMMENTS = 14;
    private static final int INDEX = 6;

    private final Guidelines guidelines;
    private final DraftingOffice office;

    GuidelineViewsTest(Guidelines guidelines, ApplicationContext portal) {
        this.guidelines = guidelines;
        this.office = new DraftingOffice(portal);
    }

    @BeforeEach
    void someoneReads() {
        office.signIn(office.citizen);
    }

    @AfterEach
    void nobodyReads() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aTextShowsItsClausesWithWhatIsSaidBesideThem() {
        GuidelinePage page = page(office.openForComment("One.", "Two."));
        office.say(page.threads().getFirst(), office.citizen);

        navigate(GuidelineLinks.to(page.slug()), TextView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo(page.title());
        assertThat(find(ClauseRow.class).all())
                .extracting(row -> row.getId().orElse(""))
                .containsExactly("c1", "c2");
        assertThat(find(Article.class).all()).hasSize(1);
    }

    @Test
    void aDraftIsShownToModeratorsOnly() {
        GuidelineId id = office.draftWith("One.");
        String path =
                GuidelineLinks.toDraft(guidelines.draftOf(id, office.moderator).slug());

        assertThat(navigate(path, Component.class)).isNotInstanceOf(DraftView.class);
        office.signIn(office.moderator);
        assertThat(navigate(path, DraftView.class)).isNotNull();
        assertThat(find(ClauseField.class).all()).hasSize(1);
    }

    @Test
    void theWayToTheDraftIsForModerators() {
        GuidelinePage page = page(office.inReview("One."));
        String draft = "/app/" + GuidelineLinks.toDraft(page.slug());

        navigate(GuidelineLinks.to(page.slug()), TextView.class);
        assertThat(find(Anchor.class).all()).noneMatch(link -> link.getHref().equals(draft));

        office.signIn(office.moderator);
        navigate(GuidelineLinks.toComments(page.slug()), CommentsView.class);
        navigate(GuidelineLinks.to(page.slug()), TextView.class);
        assertThat(find(Anchor.class).all()).anyMatch(link -> link.getHref().equals(draft));
    }

    @Test
    void aLinkToACommentShowsItBeforeAllOthers() {
        GuidelinePage page = page(office.openForComment("One."));
        CommentId first = office.say(page.wholeText(), office.citizen);
        office.say(page.threads().getFirst(), office.citizen);

        Going.to(GuidelineLinks.toComment(page.slug(), first));

        assertThat(find(FollowedComment.class).single().isVisible()).isTrue();
        assertThat(find(Article.class, find(FollowedComment.class).single()).all())
                .hasSize(1);
    }

    @Test
    void theAddressOfTheIndexSaysWhatIsShown() {
        GuidelineId id = office.guidelineIn(GuidelineState.AGREED);
        String title = page(id).title();

        Going.to(IndexFilter.of(QueryParameters.of("words", title)).address());
        assertThat(find(GuidelineRow.class).all()).hasSize(1);

        Going.to(IndexFilter.of(QueryParameters.of("words", title))
                .showing(Choice.REVIEW)
                .address());
        assertThat(find(GuidelineRow.class).all()).isEmpty();
        assertThat(find(EmptyState.class).all()).hasSize(1);
    }

    @Test
    void draftsAreListedForModeratorsOnly() {
        office.draftWith("One.");
        String drafts = IndexFilter.of(QueryParameters.of("show", "drafts")).address();

        Going.to(drafts);
        assertThat(find(GuidelineRow.class).all()).allMatch(row -> !linksToADraft(row));

        office.signIn(office.moderator);
        Going.to("guidelines");
        Going.to(drafts);
        assertThat(find(GuidelineRow.class).all()).isNotEmpty().allMatch(this::linksToADraft);
    }

    private boolean linksToADraft(GuidelineRow row) {
        return find(Anchor.class, row).single().getHref().endsWith("/draft");
    }

    @Test
    void everyStateHasItsPage() {
        for (GuidelineState state : GuidelineState.values()) {
            if (state == GuidelineState.DRAFTING) continue;
            GuidelinePage page = page(office.guidelineIn(state));
            for (String path : List.of(
                    GuidelineLinks.to(page.slug()),
                    GuidelineLinks.toComments(page.slug()),
                    GuidelineLinks.toHistory(page.slug()))) {
                assertThat(navigate(path, GuidelineTabView.class)).isNotNull();
                assertThat(find(H1.class).single().getText()).isEqualTo(page.title());
            }
        }
    }

    @Test
    void aPageNeedsAsManyStatementsForAThousandCommentsAsForTen() {
        GuidelinePage few = page(office.openForComment("One.", "Two."));
        GuidelinePage many = page(office.openForComment("One.", "Two.", "Three.", "Four.", "Five."));
        commentOn(few, 10);
        commentOn(many, 1_000);

        assertThat(statements(GuidelineLinks.to(many.slug()), TextView.class))
                .isEqualTo(statements(GuidelineLinks.to(few.slug()), TextView.class))
                .isLessThanOrEqualTo(TEXT);
        assertThat(statements(GuidelineLinks.toComments(many.slug()), CommentsView.class))
                .isEqualTo(statements(GuidelineLinks.toComments(few.slug()), CommentsView.class))
                .isLessThanOrEqualTo(COMMENTS);
        assertThat(statements(GuidelineLinks.toHistory(many.slug()), HistoryView.class))
                .isEqualTo(statements(GuidelineLinks.toHistory(few.slug()), HistoryView.class));
    }

    @Test
    void theIndexNeedsAsManyStatementsForAThousandGuidelinesAsForTen() {
        office.manyGuidelines(10);
        int few = statements("guidelines", GuidelinesView.class);
        office.manyGuidelines(1_000);

        assertThat(statements("guidelines", GuidelinesView.class))
                .isEqualTo(few)
                .isLessThanOrEqualTo(INDEX);
        assertThat(find(GuidelineRow.class).all()).hasSize(20);
    }

    /** Of the second visit: who reads is asked for once in a request, and these tests are all one request. */
    private int statements(String path, Class<? extends Component> view) {
        navigate(path, view);
        navigate("", Component.class);
        return SqlCount.of(() -> navigate(path, view));
    }

    private void commentOn(GuidelinePage page, int count) {
        List<ThreadId> threads = page.threads();
        for (int i = 0; i < count; i++) office.say(threads.get(i % threads.size()), office.citizen);
    }

    private GuidelinePage page(GuidelineId id) {
        return guidelines.find(id).orElseThrow();
    }
}
