package org.sederunt.guidelines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.sederunt.guidelines.DraftingOffice.clause;
import static org.sederunt.guidelines.DraftingOffice.with;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.guidelines.DraftDifference.Heading;
import org.sederunt.guidelines.DraftDifference.Heading.Part;
import org.sederunt.guidelines.DraftText.DraftClause;
import org.springframework.context.ApplicationContext;

@PortalTest
class TwoModeratorsTest {

    private final Guidelines guidelines;
    private final DraftingOffice office;

    TwoModeratorsTest(Guidelines guidelines, ApplicationContext portal) {
        this.guidelines = guidelines;
        this.office = new DraftingOffice(portal);
    }

    @Test
    void seeBothTextsOfAClauseThatBothChanged() {
        GuidelineId id = office.draftWith("One.", "Two.");
        DraftText seen = text(id);
        guidelines.revise(id, rewritten(seen, 0, "Theirs."), office.otherModerator);

        DraftMoved moved = movedBy(id, rewritten(seen, 0, "Mine."));

        assertThat(moved.differences()).singleElement().isInstanceOfSatisfying(DraftDifference.Clause.class, clause -> {
            assertThat(clause.mine()).extracting(DraftClause::text).isEqualTo("Mine.");
            assertThat(clause.theirs()).extracting(DraftClause::text).isEqualTo("Theirs.");
            assertThat(clause.whose()).isEqualTo(office.otherModerator);
        });
        assertThat(moved.savedBy()).isEqualTo(office.otherModerator);
        assertThat(text(id).clauses().getFirst().text()).isEqualTo("Theirs.");
    }

    @Test
    void seeWhatTheOtherChangedElsewhereToo() {
        GuidelineId id = office.draftWith("One.", "Two.");
        DraftText seen = text(id);
        guidelines.revise(id, rewritten(seen, 1, "Theirs."), office.otherModerator);

        DraftMoved moved = movedBy(id, rewritten(seen, 0, "Mine."));

        assertThat(moved.differences()).singleElement().isInstanceOfSatisfying(DraftDifference.Clause.class, clause -> {
            assertThat(clause.mine()).extracting(DraftClause::text).isEqualTo("Two.");
            assertThat(clause.theirs()).extracting(DraftClause::text).isEqualTo("Theirs.");
        });
    }

    @Test
    void seeTitlesClausesAddedAndClausesRemoved() {
        GuidelineId id = office.draftWith("One.", "Two.");
        DraftText seen = text(id);
        DraftClause added = clause("Three.");
        var theirs = new DraftText(
                seen.revision(),
                "Their title",
                seen.summary(),
                List.of(seen.clauses().get(0), added));
        guidelines.revise(id, theirs, office.otherModerator);

        DraftMoved moved = movedBy(
                id,
                new DraftText(
                        seen.revision(),
                        "My title",
                        seen.summary(),
                        rewritten(seen, 1, "Two, mine.").clauses()));

        assertThat(moved.differences()).hasSize(3);
        assertThat(moved.differences().get(0)).isInstanceOfSatisfying(Heading.class, heading -> {
            assertThat(heading.part()).isEqualTo(Part.TITLE);
            assertThat(heading.mine()).isEqualTo("My title");
            assertThat(heading.theirs()).isEqualTo("Their title");
        });
        assertThat(moved.differences().get(1)).isInstanceOfSatisfying(DraftDifference.Clause.class, clause -> {
            assertThat(clause.mine()).isNull();
            assertThat(clause.theirs()).isEqualTo(added);
        });
        assertThat(moved.differences().get(2)).isInstanceOfSatisfying(DraftDifference.Clause.class, clause -> {
            assertThat(clause.mine()).extracting(DraftClause::text).isEqualTo("Two, mine.");
            assertThat(clause.theirs()).isNull();
        });
    }

    @Test
    void seeThatTheOtherChangedTheOrder() {
        GuidelineId id = office.draftWith("One.", "Two.");
        DraftText seen = text(id);
        guidelines.revise(id, with(seen, seen.clauses().reversed()), office.otherModerator);

        DraftMoved moved = movedBy(id, seen);

        assertThat(moved.orderDiffers()).isTrue();
        assertThat(moved.differences()).isEmpty();
    }

    @Test
    void doNotHearOfAChangeThatBothMade() {
        GuidelineId id = office.draftWith("One.", "Two.");
        DraftText seen = text(id);
        guidelines.revise(id, rewritten(seen, 0, "Same."), office.otherModerator);

        guidelines.revise(id, rewritten(seen, 0, "Same."), office.moderator);

        assertThat(text(id).clauses().getFirst().text()).isEqualTo("Same.");
    }

    @Test
    void saveOnWhatTheyChose() {
        GuidelineId id = office.draftWith("One.", "Two.");
        DraftText seen = text(id);
        guidelines.revise(id, rewritten(seen, 0, "Theirs."), office.otherModerator);
        DraftMoved moved = movedBy(id, rewritten(seen, 0, "Mine."));

        guidelines.revise(id, rewritten(moved.theirs(), 0, "Theirs and mine."), office.moderator);

        assertThat(text(id).clauses().getFirst().text()).isEqualTo("Theirs and mine.");
    }

    private DraftMoved movedBy(GuidelineId id, DraftText mine) {
        return catchThrowableOfType(DraftMoved.class, () -> guidelines.revise(id, mine, office.moderator));
    }

    private static DraftText rewritten(DraftText text, int which, String words) {
        List<DraftClause> clauses = new ArrayList<>(text.clauses());
        DraftClause old = clauses.get(which);
        clauses.set(which, new DraftClause(old.id(), words, old.sources()));
        return with(text, clauses);
    }

    private DraftText text(GuidelineId id) {
        return guidelines.draftOf(id, office.moderator).text();
    }
}
