package org.sederunt.consensus.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sederunt.consensus.rule.RuleDraft.houseRule;
import static org.sederunt.shared.Sector.CITIZENS;
import static org.sederunt.shared.Sector.MEDIA;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sederunt.consensus.rule.DisclosedSector.Counted;
import org.sederunt.consensus.rule.DisclosedSector.Open;
import org.sederunt.consensus.rule.DisclosedSector.RollCall;
import org.sederunt.consensus.rule.DisclosedSector.Withheld;
import org.sederunt.shared.Sector;

class DisclosureTest {

    private final DecisionRule rule = DecisionRule.defaults();

    @Test
    void beforeClosingNothingIsToldButHowManyHaveVoted() {
        SectorFigures figures = SectorFigures.of(200, 60, 10, 5, 20);

        assertThat(rule.disclose(Map.of(CITIZENS, figures, MEDIA, SectorFigures.of(9, 6, 0, 1, 2)), false))
                .isEqualTo(Map.of(CITIZENS, new Open(95), MEDIA, new Open(9)));
    }

    @Test
    void aRollCallIsToldInFullAtClosing() {
        SectorFigures figures = SectorFigures.of(9, 4, 2, 1, 2);

        assertThat(afterClosing(MEDIA, figures)).isEqualTo(new RollCall(figures, 5, Verdict.ACCEPTS));
    }

    @Test
    void supportAndReservationsOfASecretSectorAreOneFigure() {
        assertThat(afterClosing(CITIZENS, SectorFigures.of(200, 60, 10, 5, 20)))
                .isEqualTo(new Counted(200, 20, 70, 5, 20, Verdict.ACCEPTS))
                .isEqualTo(afterClosing(CITIZENS, SectorFigures.of(200, 0, 70, 5, 20)));
    }

    @ParameterizedTest
    @CsvSource({
        "15, 0, 5, 0, true",
        "14, 0, 5, 0, false",
        "14, 1, 5, 0, true",
        "16, 0, 4, 0, false",
        "5, 0, 15, 0, true",
        "4, 0, 16, 0, false",
        "3, 0, 17, 0, false",
        "30, 0, 6, 1, true",
        "30, 0, 5, 1, false",
        "30, 0, 9, 5, false",
        "30, 0, 10, 5, true"
    })
    void countsOfASecretSectorAreToldOnlyFromTwentyBallotsWithFiveUnnamedOnEachSide(
            long support, long abstain, long against, long raised, boolean told) {
        Objections objections = new Objections(raised, 0, 0, 0, 0);

        DisclosedSector disclosed =
                afterClosing(CITIZENS, new SectorFigures(400, support, 0, abstain, against, 0, objections));

        assertThat(disclosed).isInstanceOf(told ? Counted.class : Withheld.class);
    }

    @Test
    void anEndedObjectionStillCountsForDisclosure() {
        SectorFigures figures = new SectorFigures(200, 60, 0, 0, 5, 0, new Objections(1, 0, 0, 0, 0));

        assertThat(afterClosing(CITIZENS, figures)).isEqualTo(new Withheld(200, 65, 20, Standing.ACCEPTS));
    }

    @Test
    void withoutCountsOnlyAcceptsOpposesOrNeitherIsTold() {
        assertThat(standing(200, 30, 0, 0)).isEqualTo(Standing.ACCEPTS);
        assertThat(standing(200, 0, 0, 30)).isEqualTo(Standing.OPPOSES);
        assertThat(standing(200, 4, 20, 4)).isEqualTo(Standing.NEITHER);
        assertThat(standing(200, 10, 0, 0)).isEqualTo(Standing.NEITHER);
        assertThat(standing(200, 0, 30, 0)).isEqualTo(Standing.NEITHER);
        assertThat(standing(19, 19, 0, 0)).isEqualTo(Standing.ADVISORY);
    }

    @Test
    void aSecretSectorOfOrganisationsIsTreatedLikeCitizens() {
        DecisionRule secret = houseRule().kind(MEDIA, BallotKind.SECRET).rule();

        assertThat(secret.disclose(Map.of(MEDIA, SectorFigures.of(9, 6, 0, 0, 3)), true))
                .isEqualTo(Map.of(MEDIA, new Withheld(9, 9, 5, Standing.ACCEPTS)));
    }

    @ParameterizedTest
    @CsvSource({"20", "21", "24", "30", "40", "60"})
    void noCoalitionOfThreeLearnsHowAnotherElectorVoted(long ballots) {
        for (long electors : List.of(ballots, 20 * ballots, 20 * ballots + 20)) {
            Map<DisclosedSector, List<long[]>> tallies = new HashMap<>();
            for (long support = 0; support <= ballots; support++) {
                for (long abstain = 0; abstain <= ballots - support; abstain++) {
                    long against = ballots - support - abstain;
                    DisclosedSector told =
                            afterClosing(CITIZENS, SectorFigures.of(electors, support, 0, abstain, against));
                    tallies.computeIfAbsent(told, _ -> new ArrayList<>()).add(new long[] {support, abstain, against});
                }
            }
            tallies.forEach((told, possible) -> assertThat(coalitionThatLearns(possible))
                    .as("%s of %s electors", told, electors)
                    .isEmpty());
        }
    }

    /** The first coalition of three, by its stances, for which all others can only have voted one way. */
    private static List<Long> coalitionThatLearns(List<long[]> possible) {
        for (long supporters = 0; supporters <= 3; supporters++) {
            for (long abstaining = 0; abstaining <= 3 - supporters; abstaining++) {
                long[] own = {supporters, abstaining, 3 - supporters - abstaining};
                List<long[]> left =
                        possible.stream().filter(tally -> covers(tally, own)).toList();
                for (int stance = 0; stance < 3; stance++) {
                    int alone = stance;
                    if (!left.isEmpty() && left.stream().allMatch(tally -> onlyOthersAre(alone, tally, own))) {
                        return List.of(own[0], own[1], own[2]);
                    }
                }
            }
        }
        return List.of();
    }

    private static boolean covers(long[] tally, long[] own) {
        return tally[0] >= own[0] && tally[1] >= own[1] && tally[2] >= own[2];
    }

    private static boolean onlyOthersAre(int stance, long[] tally, long[] own) {
        for (int i = 0; i < 3; i++) if (i != stance && tally[i] > own[i]) return false;
        return true;
    }

    private Standing standing(long electors, long support, long abstain, long oppose) {
        return ((Withheld) afterClosing(CITIZENS, SectorFigures.of(electors, support, 0, abstain, oppose))).standing();
    }

    private DisclosedSector afterClosing(Sector sector, SectorFigures figures) {
        return rule.disclose(Map.of(sector, figures), true).values().iterator().next();
    }
}
