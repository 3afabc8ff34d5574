package org.sederunt.consensus.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sederunt.shared.Sector;

/** What holds of every rule and every tally; the seed of a failure stands in its message and runs again alone. */
class DecisionPropertiesTest {

    private static final int CASES_PER_SEED = 2_000;

    static LongStream seeds() {
        return LongStream.concat(LongStream.of(1, 2, 3), LongStream.of(System.nanoTime()));
    }

    private interface Fact {
        void holds(RandomCases cases, DecisionRule rule, String seed);
    }

    private static void always(long seed, Fact fact) {
        RandomCases cases = new RandomCases(seed);
        for (int i = 0; i < CASES_PER_SEED; i++) fact.holds(cases, cases.rule(), "seed " + seed + ", case " + i);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void decidesAsTheFormulaWrittenASecondTime(long seed) {
        Set<Verdict> verdictsSeen = EnumSet.noneOf(Verdict.class);
        Set<String> outcomesSeen = new java.util.TreeSet<>();
        always(seed, (cases, rule, where) -> {
            PlainFormula plain = new PlainFormula(rule);
            Map<Sector, SectorFigures> figures = cases.figures(rule);
            boolean recirculated = cases.coin();

            Finding finding = rule.decide(figures, recirculated);

            finding.verdicts()
                    .forEach((sector, verdict) -> assertThat(verdict.name())
                            .as("%s: %s %s under %s", where, sector, figures.get(sector), rule)
                            .isEqualTo(plain.verdict(sector, figures.getOrDefault(sector, NOBODY), 0)));
            String outcome =
                    finding instanceof Decision decision ? decision.outcome().name() : "NOT_DECIDABLE";
            assertThat(outcome)
                    .as("%s: %s under %s", where, figures, rule)
                    .isEqualTo(plain.outcome(figures, recirculated));
            verdictsSeen.addAll(finding.verdicts().values());
            outcomesSeen.add(outcome);
        });
        assertThat(verdictsSeen).as("the cases reach every verdict").containsExactly(Verdict.values());
        assertThat(outcomesSeen).as("the cases reach every outcome").hasSize(5);
    }

    private static final SectorFigures NOBODY = SectorFigures.of(0, 0, 0, 0, 0);

    @ParameterizedTest
    @MethodSource("seeds")
    void anAbsentElectorMoreNeverMakesADecidingSectorAcceptOrOppose(long seed) {
        always(seed, (cases, rule, where) -> {
            Sector sector = cases.sector();
            SectorFigures before = cases.tally(rule.kindOf(sector));
            if (!rule.isDeciding(sector, before.electors())) return;

            Verdict was = rule.verdict(sector, before);
            Verdict is = rule.verdict(sector, with(before, 1, 0, 0, 0));

            if (is == Verdict.ACCEPTS || is == Verdict.OPPOSES) {
                assertThat(was)
                        .as("%s: %s %s under %s", where, sector, before, rule)
                        .isEqualTo(is);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whoAbstainsInsteadOfStayingAwayChangesNoAcceptanceAndNoOpposition(long seed) {
        always(seed, (cases, rule, where) -> {
            Sector sector = cases.sector();
            SectorFigures before = cases.tally(rule.kindOf(sector));
            if (before.absent() == 0) return;

            Verdict was = rule.verdict(sector, before);
            Verdict is = rule.verdict(sector, with(before, 0, 0, 1, 0));

            boolean claimed = was == Verdict.ACCEPTS || was == Verdict.OPPOSES;
            boolean byName = rule.kindOf(sector) == BallotKind.ROLL_CALL;
            if (claimed || (byName && (is == Verdict.ACCEPTS || is == Verdict.OPPOSES))) {
                assertThat(is)
                        .as("%s: %s %s under %s", where, sector, before, rule)
                        .isEqualTo(was);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void castingABallotByNameNeverHelpsTheOtherSide(long seed) {
        always(seed, (cases, rule, where) -> {
            Sector sector = cases.sector();
            SectorFigures away = cases.tally(BallotKind.ROLL_CALL);
            if (rule.kindOf(sector) == BallotKind.SECRET || away.absent() == 0) return;

            Verdict without = rule.verdict(sector, away);
            Verdict withSupport = rule.verdict(sector, with(away, 0, 1, 0, 0));
            Verdict withOpposition = rule.verdict(sector, with(away, 0, 0, 0, 1));

            String tally = "%s: %s %s under %s".formatted(where, sector, away, rule);
            if (without == Verdict.ACCEPTS) assertThat(withSupport).as(tally).isEqualTo(Verdict.ACCEPTS);
            if (withSupport == Verdict.OPPOSES) assertThat(without).as(tally).isEqualTo(Verdict.OPPOSES);
            if (withOpposition == Verdict.ACCEPTS) assertThat(without).as(tally).isEqualTo(Verdict.ACCEPTS);
            if (without == Verdict.OPPOSES && withOpposition != Verdict.ACCEPTS) {
                assertThat(withOpposition).as(tally).isEqualTo(Verdict.OPPOSES);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatHappensInOneSectorChangesNoOtherVerdict(long seed) {
        always(seed, (cases, rule, where) -> {
            Map<Sector, SectorFigures> before = cases.figures(rule);
            Sector grown = cases.sector();
            Map<Sector, SectorFigures> after = new EnumMap<>(Sector.class);
            after.putAll(before);
            after.put(grown, with(before.getOrDefault(grown, NOBODY), cases.upTo(1_000_000), 0, 0, 0));

            Map<Sector, Verdict> was = new EnumMap<>(Sector.class);
            was.putAll(rule.decide(before, false).verdicts());
            Map<Sector, Verdict> is = new EnumMap<>(Sector.class);
            is.putAll(rule.decide(after, false).verdicts());
            was.remove(grown);
            is.remove(grown);

            assertThat(is)
                    .as("%s: %s grew in %s under %s", where, grown, before, rule)
                    .isEqualTo(was);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheSectorsMeansNothing(long seed) {
        always(seed, (cases, rule, where) -> {
            Map<Sector, SectorFigures> figures = cases.figures(rule);
            List<Sector> order = new ArrayList<>(figures.keySet());
            Collections.shuffle(order, cases.shuffling());
            Map<Sector, SectorFigures> shuffled = new LinkedHashMap<>();
            for (Sector sector : order) shuffled.put(sector, figures.getOrDefault(sector, NOBODY));

            assertThat(rule.decide(shuffled, false))
                    .as("%s: %s under %s", where, shuffled, rule)
                    .isEqualTo(rule.decide(figures, false))
                    .hasToString(rule.decide(figures, false).toString());
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsToldOfASecretSectorFollowsFromItsSumsAlone(long seed) {
        always(seed, (cases, rule, where) -> {
            SectorFigures tally = cases.tally(BallotKind.SECRET);
            SectorFigures moved = new SectorFigures(
                    tally.electors(),
                    0,
                    tally.supporting(),
                    tally.abstain(),
                    tally.oppose(),
                    tally.object(),
                    tally.objections());
            Sector sector = cases.sector();
            if (rule.kindOf(sector) == BallotKind.ROLL_CALL) return;

            assertThat(rule.disclose(Map.of(sector, tally), true))
                    .as("%s: %s under %s", where, tally, rule)
                    .isEqualTo(rule.disclose(Map.of(sector, moved), true));
        });
    }

    private static SectorFigures with(SectorFigures tally, long electors, long support, long abstain, long oppose) {
        return new SectorFigures(
                tally.electors() + electors,
                tally.support() + support,
                tally.reservations(),
                tally.abstain() + abstain,
                tally.oppose() + oppose,
                tally.object(),
                tally.objections());
    }
}
