package org.sederunt.consensus.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sederunt.consensus.rule.RuleDraft.allAccept;
import static org.sederunt.consensus.rule.RuleDraft.allAcceptBut;
import static org.sederunt.shared.Sector.ACADEMIA;
import static org.sederunt.shared.Sector.CITIZENS;
import static org.sederunt.shared.Sector.DIPLOMATIC;
import static org.sederunt.shared.Sector.MEDIA;
import static org.sederunt.shared.Sector.PRIVATE;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sederunt.consensus.rule.CompanionFigures.HeadCount;
import org.sederunt.consensus.rule.SectorShare.Range;
import org.sederunt.shared.Sector;

class CompanionFiguresTest {

    @Test
    void printsTurnoutAndSupportOfEachSectorTheLowestTheMeanAndTheHeads() {
        CompanionFigures figures = over(allAcceptBut(MEDIA, SectorFigures.of(12, 4, 0, 1, 4)));

        assertThat(figures.sectors()).hasSize(6);
        assertThat(figures.leftOut()).isEmpty();
        SectorShare lowest = figures.lowest().orElseThrow();
        assertThat(lowest.sector()).isEqualTo(MEDIA);
        assertThat(lowest.turnout()).isEqualTo(Fraction.of(3, 4));
        assertThat(lowest.support()).isEqualTo(Fraction.of(1, 2));
        assertThat(figures.mean()).contains(new Mean(BigInteger.valueOf(77), BigInteger.valueOf(108)));
        assertThat(figures.headCount()).isEqualTo(new HeadCount(248, 140, 98, 10, 32));
    }

    @Test
    void aRollCallShowsTheRangeHadEveryAbsentElectorOpposedOrSupported() {
        CompanionFigures figures = over(allAcceptBut(MEDIA, SectorFigures.of(12, 4, 2, 1, 2)));

        assertThat(share(figures, MEDIA).range()).contains(new Range(Fraction.of(6, 11), Fraction.of(9, 11)));
        assertThat(share(figures, CITIZENS).range()).isEmpty();
        assertThat(share(figures, ACADEMIA).range()).contains(new Range(Fraction.of(3, 4), Fraction.of(3, 4)));
    }

    @Test
    void sectorsThatTookNoSidesAreNamedAndLeftOut() {
        Map<Sector, SectorFigures> tallies = allAcceptBut(PRIVATE, SectorFigures.of(9, 0, 0, 0, 0));
        tallies.put(ACADEMIA, SectorFigures.of(9, 1, 0, 6, 1));
        tallies.put(DIPLOMATIC, SectorFigures.of(2, 0, 0, 0, 2));

        CompanionFigures figures = over(tallies);

        assertThat(figures.leftOut()).containsExactly(PRIVATE, ACADEMIA);
        assertThat(figures.sectors()).extracting(SectorShare::sector).doesNotContain(DIPLOMATIC);
    }

    @Test
    void aSecretSectorWhoseCountsAreWithheldLeavesNoTraceInTotalsAndMeans() {
        CompanionFigures most = over(allAcceptBut(CITIZENS, SectorFigures.of(200, 40, 0, 0, 4)));
        CompanionFigures all = over(allAcceptBut(CITIZENS, SectorFigures.of(200, 44, 0, 0, 0)));

        assertThat(most).isEqualTo(all);
        assertThat(most.leftOut()).containsExactly(CITIZENS);
        assertThat(most.headCount().ballots()).isEqualTo(45);
        assertThat(most.mean()).contains(new Mean(BigInteger.valueOf(3), BigInteger.valueOf(4)));
    }

    @Test
    void withoutAnySectorThereIsNeitherMeanNorLowest() {
        Map<Sector, SectorFigures> nobody = allAccept();
        nobody.replaceAll((sector, tally) -> SectorFigures.of(200, 0, 0, 0, 0));

        CompanionFigures figures = over(nobody);

        assertThat(figures.mean()).isEqualTo(Optional.empty());
        assertThat(figures.lowest()).isEmpty();
        assertThat(figures.leftOut()).hasSize(6);
    }

    @Test
    void aSectorThatAcceptsWithoutASingleBallotHasNoSupportToPrint() {
        DecisionRule withoutQuorum =
                RuleDraft.houseRule().minElectors(0).quorum(0, 0, 1).rule();
        Map<Sector, SectorFigures> tallies = allAcceptBut(MEDIA, SectorFigures.of(0, 0, 0, 0, 0));

        Finding finding = withoutQuorum.decide(tallies, false);

        assertThat(finding.verdicts()).containsEntry(MEDIA, Verdict.ACCEPTS);
        assertThat(CompanionFigures.over(finding.disclosed()).leftOut()).containsExactly(MEDIA);
    }

    private static CompanionFigures over(Map<Sector, SectorFigures> tallies) {
        return CompanionFigures.over(
                DecisionRule.defaults().decide(tallies, false).disclosed());
    }

    private static SectorShare share(CompanionFigures figures, Sector sector) {
        return figures.sectors().stream()
                .filter(share -> share.sector() == sector)
                .findFirst()
                .orElseThrow();
    }
}
