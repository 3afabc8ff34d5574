package org.sederunt.consensus.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sederunt.consensus.rule.RuleDraft.houseRule;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sederunt.shared.Sector;

class BoundTest {

    @Test
    void aBallotMayBeHeldUnderTheRuleOfTheHouse() {
        assertThat(DecisionRule.defaults().boundsRefused()).isEmpty();
        assertThat(DecisionRule.defaults()).isEqualTo(houseRule().rule());
    }

    static Stream<Arguments> boundsAtTheirEdge() {
        return Stream.of(
                edge(
                        Bound.ACCEPT_ABOVE_HALF,
                        houseRule().accept(501, 1000),
                        houseRule().accept(1, 2)),
                edge(
                        Bound.ACCEPT_AT_MOST_ALL,
                        allByName().accept(1, 1),
                        allByName().accept(1001, 1000)),
                edge(
                        Bound.OPPOSE_AT_MOST_A_THIRD,
                        houseRule().oppose(1, 3),
                        houseRule().oppose(334, 1000)),
                edge(
                        Bound.SHARE_AT_LEAST_HALF,
                        houseRule().share(1, 2),
                        houseRule().share(499, 1000)),
                edge(
                        Bound.SHARE_AT_MOST_ALL,
                        houseRule().share(1, 1),
                        houseRule().share(7, 6)),
                edge(
                        Bound.MIN_ACCEPTING_THREE_TO_SIX,
                        houseRule().minAccepting(3),
                        houseRule().minAccepting(2)),
                edge(
                        Bound.MIN_ACCEPTING_THREE_TO_SIX,
                        houseRule().minAccepting(6),
                        houseRule().minAccepting(7)),
                edge(
                        Bound.IMPORTANT_PART_ABOVE_ZERO,
                        houseRule().importantPart(1, 999),
                        houseRule().importantPart(0, 1)),
                edge(
                        Bound.IMPORTANT_PART_AT_MOST_HALF,
                        houseRule().importantPart(1, 2),
                        houseRule().importantPart(501, 1000)),
                edge(
                        Bound.SECRET_MIN_BALLOTS_TWENTY,
                        houseRule().citizensQuorum(20, 1, 20),
                        houseRule().citizensQuorum(19, 1, 20)),
                edge(
                        Bound.SECRET_MIN_BALLOTS_TWENTY,
                        houseRule().quorum(20, 1, 2).kind(Sector.MEDIA, BallotKind.SECRET),
                        houseRule().quorum(19, 1, 2).kind(Sector.MEDIA, BallotKind.SECRET)),
                edge(
                        Bound.SECRET_ACCEPT_AT_MOST_FOUR_FIFTHS,
                        houseRule().accept(4, 5),
                        houseRule().accept(801, 1000)),
                edge(
                        Bound.SECRET_OPPOSE_AT_LEAST_A_FIFTH,
                        houseRule().oppose(1, 5),
                        houseRule().oppose(199, 1000)));
    }

    @ParameterizedTest
    @MethodSource("boundsAtTheirEdge")
    void keepsABoundAtEqualityAndNamesItWhenBroken(Bound bound, DecisionRule kept, DecisionRule broken) {
        assertThat(kept.boundsRefused()).isEmpty();
        assertThat(broken.boundsRefused()).containsExactly(bound);
    }

    @Test
    void namesEveryBoundThatIsBroken() {
        DecisionRule rule =
                houseRule().accept(1, 2).minAccepting(0).importantPart(0, 1).rule();

        assertThat(rule.boundsRefused())
                .containsExactly(
                        Bound.ACCEPT_ABOVE_HALF, Bound.MIN_ACCEPTING_THREE_TO_SIX, Bound.IMPORTANT_PART_ABOVE_ZERO);
    }

    @Test
    void rollCallsMayAskForUnanimityAndForNoOpposition() {
        assertThat(allByName()
                        .accept(1, 1)
                        .oppose(0, 1)
                        .citizensQuorum(3, 1, 20)
                        .rule()
                        .boundsRefused())
                .isEmpty();
    }

    private static RuleDraft allByName() {
        return houseRule().kind(Sector.CITIZENS, BallotKind.ROLL_CALL);
    }

    private static Arguments edge(Bound bound, RuleDraft kept, RuleDraft broken) {
        return Arguments.of(bound, kept.rule(), broken.rule());
    }
}
