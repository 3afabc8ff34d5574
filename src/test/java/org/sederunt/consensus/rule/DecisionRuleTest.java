package org.sederunt.consensus.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sederunt.consensus.rule.RuleDraft.houseRule;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sederunt.shared.Sector;

class DecisionRuleTest {

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
}
