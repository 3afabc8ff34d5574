package org.sederunt.consensus.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sederunt.consensus.rule.RuleDraft.houseRule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sederunt.shared.Sector;

class DecisionRuleTest {

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

    @Test
    void aSectorDecidesFromItsLeastElectorsAndBallots() {
        DecisionRule rule = houseRule().minElectors(5).rule();

        assertThat(rule.isDeciding(Sector.MEDIA, 4)).isFalse();
        assertThat(rule.isDeciding(Sector.MEDIA, 5)).isTrue();
        assertThat(rule.isDeciding(Sector.CITIZENS, 19)).isFalse();
        assertThat(rule.isDeciding(Sector.CITIZENS, 20)).isTrue();
    }

    @Test
    void theQuorumIsTheLargerOfLeastBallotsAndTurnoutRoundedUp() {
        DecisionRule rule = DecisionRule.defaults();

        assertThat(Stream.of(3L, 6L, 7L, 9L).map(electors -> rule.quorum(Sector.PRIVATE, electors)))
                .containsExactly(3L, 3L, 4L, 5L);
        assertThat(Stream.of(20L, 400L, 401L, 2_000_000_000L).map(electors -> rule.quorum(Sector.CITIZENS, electors)))
                .containsExactly(20L, 20L, 21L, 100_000_000L);
    }

    @Test
    void twoThirdsOfTheSectorsAreRoundedUpAndNeverFewerThanThree() {
        DecisionRule rule = DecisionRule.defaults();

        assertThat(Stream.of(3, 4, 5, 6).map(rule::required)).containsExactly(3L, 3L, 4L, 4L);
    }

    @Test
    void isToldInOneSentenceOfWholeNumbers() {
        Telling telling = DecisionRule.defaults().telling(6);

        assertThat(telling.arguments()).isEqualTo(List.of(4L, 6, 2L, 3L, 2L, 3L));
        assertThat(telling.key()).isEqualTo("consensus.rule.telling");
    }

    @Test
    void isWrittenInOneOrderSoThatItsHashIsTheSameEverywhere() throws Exception {
        String text = """
            formula=sederunt-1
            minElectors=3
            minBallots=3
            turnout=1/2
            citizensMinBallots=20
            citizensTurnout=1/20
            accept=2/3
            oppose=1/3
            share=2/3
            minAccepting=3
            importantPart=1/4
            kind.PRIVATE=ROLL_CALL
            kind.ACADEMIA=ROLL_CALL
            kind.CITIZENS=SECRET
            kind.DIPLOMATIC=ROLL_CALL
            kind.COOPERATION=ROLL_CALL
            kind.MEDIA=ROLL_CALL
            """;
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));

        assertThat(DecisionRule.defaults().canonicalText()).isEqualTo(text);
        assertThat(DecisionRule.defaults().hash()).isEqualTo(HexFormat.of().formatHex(digest));
        assertThat(houseRule().accept(4, 6).rule().hash())
                .isEqualTo(DecisionRule.defaults().hash());
    }

    @Test
    void everyLineOfTheRuleChangesItsHash() {
        Stream<RuleDraft> changed = Stream.of(
                houseRule(),
                houseRule().minElectors(4),
                houseRule().quorum(4, 1, 2),
                houseRule().quorum(3, 1, 3),
                houseRule().citizensQuorum(21, 1, 20),
                houseRule().citizensQuorum(20, 1, 10),
                houseRule().accept(3, 4),
                houseRule().oppose(1, 4),
                houseRule().share(1, 2),
                houseRule().minAccepting(4),
                houseRule().importantPart(1, 5),
                houseRule().kind(Sector.MEDIA, BallotKind.SECRET));

        assertThat(changed.map(draft -> draft.rule().hash())).doesNotHaveDuplicates();
    }

    @Test
    void isReadBackFromItsTextAndFromNoOther() {
        DecisionRule rule = houseRule()
                .accept(500_001, 1_000_000)
                .kind(Sector.MEDIA, BallotKind.SECRET)
                .rule();
        String text = rule.canonicalText();

        assertThat(DecisionRule.fromCanonicalText(text)).isEqualTo(rule);
        for (String other : List.of(
                "",
                text + "\n",
                text.stripTrailing(),
                text.replace("\n", "\r\n"),
                text.replace("sederunt-1", "sederunt-2"),
                text.replace("oppose=1/3", "oppose=2/6"),
                text.replace("SECRET", "HIDDEN"))) {
            assertThatIllegalArgumentException().isThrownBy(() -> DecisionRule.fromCanonicalText(other));
        }
    }

    @Test
    void everySectorNeedsAKind() {
        DecisionRule rule = DecisionRule.defaults();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DecisionRule(
                        3,
                        3,
                        rule.turnout(),
                        20,
                        rule.citizensTurnout(),
                        rule.accept(),
                        rule.oppose(),
                        rule.share(),
                        3,
                        rule.importantPart(),
                        Map.of(Sector.MEDIA, BallotKind.SECRET),
                        DecisionRule.FORMULA));
    }

    private static RuleDraft allByName() {
        return houseRule().kind(Sector.CITIZENS, BallotKind.ROLL_CALL);
    }

    private static Arguments edge(Bound bound, RuleDraft kept, RuleDraft broken) {
        return Arguments.of(bound, kept.rule(), broken.rule());
    }
}
