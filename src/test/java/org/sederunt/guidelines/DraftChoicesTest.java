package org.sederunt.guidelines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sederunt.guidelines.DraftingOffice.clause;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sederunt.guidelines.DraftText.DraftClause;

class DraftChoicesTest {

    private final DraftClause one = clause("One.");
    private final DraftClause two = clause("Two.");
    private final DraftClause theirNew = clause("Theirs.");
    private final DraftClause myNew = clause("Mine.");

    @Test
    void keepsWhatOneHasAddedAndTakesWhatOthersHaveAddedWhereItStoodThere() {
        DraftText mine = text(4, one, myNew, two);
        DraftText theirs = text(5, one, theirNew, two);

        DraftText chosen =
                choosing(Map.of(theirNew.id(), Optional.of(theirNew)), false).between(mine, theirs);

        assertThat(chosen.clauses()).containsExactly(one, theirNew, myNew, two);
        assertThat(chosen.revision()).isEqualTo(5);
    }

    @Test
    void leavesOutWhatWasChosenToBeLeftOut() {
        DraftText mine = text(4, one, two);
        DraftText theirs = text(5, one);

        assertThat(choosing(Map.of(two.id(), Optional.empty()), false)
                        .between(mine, theirs)
                        .clauses())
                .containsExactly(one);
        assertThat(choosing(Map.of(two.id(), Optional.of(two)), false)
                        .between(mine, theirs)
                        .clauses())
                .containsExactly(one, two);
    }

    @Test
    void takesTheirOrderAndKeepsOnesOwnBehindWhatTheyFollowed() {
        DraftText mine = text(4, one, myNew, two);
        DraftText theirs = text(5, two, one);

        assertThat(choosing(Map.of(), true).between(mine, theirs).clauses()).containsExactly(two, one, myNew);
        assertThat(choosing(Map.of(), false).between(mine, theirs).clauses()).containsExactly(one, myNew, two);
    }

    @Test
    void doesNotLoseAClauseThatStandsInNeitherText() {
        DraftText theirs = text(5, one);

        assertThat(choosing(Map.of(myNew.id(), Optional.of(myNew)), false)
                        .between(theirs, theirs)
                        .clauses())
                .containsExactly(one, myNew);
    }

    @Test
    void takesWordsOfNeitherSide() {
        var other = new DraftClause(one.id(), "One and a half.", List.of());

        DraftText chosen =
                choosing(Map.of(one.id(), Optional.of(other)), false).between(text(4, one, two), text(5, one, two));

        assertThat(chosen.clauses()).containsExactly(other, two);
        assertThat(chosen.title()).isEqualTo("Chosen title");
    }

    private static DraftChoices choosing(Map<ClauseId, Optional<DraftClause>> clauses, boolean theirOrder) {
        return new DraftChoices("Chosen title", "", clauses, theirOrder);
    }

    private static DraftText text(int revision, DraftClause... clauses) {
        return new DraftText(revision, "Title", "", List.of(clauses));
    }
}
