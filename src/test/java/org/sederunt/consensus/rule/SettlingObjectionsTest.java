package org.sederunt.consensus.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sederunt.consensus.rule.RuleDraft.allAcceptBut;
import static org.sederunt.consensus.rule.RuleDraft.objecting;
import static org.sederunt.shared.Sector.ACADEMIA;
import static org.sederunt.shared.Sector.CITIZENS;
import static org.sederunt.shared.Sector.DIPLOMATIC;
import static org.sederunt.shared.Sector.MEDIA;
import static org.sederunt.shared.Sector.PRIVATE;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sederunt.shared.Sector;

class SettlingObjectionsTest {

    private static final SectorFigures DIVIDED = SectorFigures.of(9, 4, 0, 0, 4);

    private final DecisionRule rule = DecisionRule.defaults();

    @Test
    void anUnsettledObjectionHoldsTheOutcomeEvenAfterRecirculation() {
        Map<Sector, SectorFigures> figures = allAcceptBut(PRIVATE, objecting(9, 7, 0, 1, 0));

        assertThat(decide(figures, false).outcome()).isEqualTo(Outcome.PENDING);
        assertThat(decide(figures, true).outcome()).isEqualTo(Outcome.PENDING);
        assertThat(decide(figures, false).unsettled()).containsExactly(PRIVATE);
    }

    @Test
    void anUnsettledObjectionOfACitizenHoldsTheOutcomeWithoutTouchingTheTally() {
        SectorFigures citizens = new SectorFigures(200, 60, 10, 5, 20, 0, Objections.of(1, 0));

        assertThat(decide(allAcceptBut(CITIZENS, citizens), false).outcome()).isEqualTo(Outcome.PENDING);
        SectorFigures against = new SectorFigures(200, 0, 0, 0, 30, 0, Objections.of(30, 0));
        assertThat(decide(allAcceptBut(CITIZENS, against), false).outcome()).isEqualTo(Outcome.NOT_AGREED);
    }

    @Test
    void numbersThatUnsettledObjectionsCouldStillTurnArePending() {
        assertThat(decide(allAcceptBut(PRIVATE, objecting(9, 3, 3, 3, 0)), false)
                        .outcome())
                .isEqualTo(Outcome.PENDING);
        assertThat(decide(allAcceptBut(PRIVATE, objecting(9, 0, 6, 3, 0)), false)
                        .outcome())
                .isEqualTo(Outcome.NOT_AGREED);
        assertThat(decide(allAcceptBut(PRIVATE, objecting(9, 0, 5, 4, 0)), false)
                        .outcome())
                .isEqualTo(Outcome.PENDING);
    }

    @Test
    void tooFewAcceptingSectorsAreNotAgreedUnlessAnObjectionCouldStillTurnOne() {
        Map<Sector, SectorFigures> figures = allAcceptBut(PRIVATE, DIVIDED);
        figures.put(ACADEMIA, DIVIDED);
        figures.put(MEDIA, DIVIDED);
        assertThat(decide(figures, false).outcome()).isEqualTo(Outcome.NOT_AGREED);

        figures.put(MEDIA, objecting(9, 4, 2, 2, 0));
        assertThat(decide(figures, false).outcome()).isEqualTo(Outcome.PENDING);
        assertThat(decide(figures, false).verdicts()).containsEntry(MEDIA, Verdict.DIVIDED);
    }

    @Test
    void aSustainedObjectionIsRecordedBesideAnAgreementOfAllSectors() {
        Decision decision = decide(allAcceptBut(MEDIA, objecting(9, 8, 0, 0, 1)), false);

        assertThat(decision.outcome()).isEqualTo(Outcome.AGREED_WITH_DISSENT);
        assertThat(decision.exceptions().sustained()).containsExactly(Map.entry(MEDIA, 1L));
        assertThat(decision.accepting()).hasSize(6);
    }

    @Test
    void twoWhoSustainAQuarterOfTheBallotsForceOneRecirculation() {
        Map<Sector, SectorFigures> quarter = allAcceptBut(MEDIA, objecting(9, 6, 0, 0, 2));

        assertThat(decide(quarter, false).outcome()).isEqualTo(Outcome.PENDING);
        assertThat(decide(quarter, false).substantial()).containsExactly(MEDIA);
        assertThat(decide(quarter, true).outcome()).isEqualTo(Outcome.AGREED_WITH_DISSENT);
        assertThat(decide(quarter, true).substantial()).containsExactly(MEDIA);
    }

    @Test
    void oneWhoSustainsOrLessThanAQuarterIsNotSubstantial() {
        assertThat(rule.substantial(MEDIA, objecting(4, 3, 0, 0, 1))).isFalse();
        assertThat(rule.substantial(MEDIA, objecting(9, 6, 0, 0, 2))).isTrue();
        assertThat(rule.substantial(MEDIA, objecting(9, 7, 0, 0, 2))).isFalse();
        assertThat(rule.substantial(MEDIA, objecting(2, 0, 0, 0, 2))).isFalse();
    }

    @Test
    void onesOfDifferentSectorsDoNotAddUp() {
        Map<Sector, SectorFigures> figures = allAcceptBut(MEDIA, objecting(4, 3, 0, 0, 1));
        figures.put(DIPLOMATIC, objecting(4, 3, 0, 0, 1));

        assertThat(decide(figures, false).outcome()).isEqualTo(Outcome.AGREED_WITH_DISSENT);
    }

    @Test
    void relatedElectorsCountOnceAndAnUnansweredObjectionCountsAlone() {
        SectorFigures related = new SectorFigures(9, 6, 0, 0, 0, 2, new Objections(2, 0, 2, 1, 0));
        SectorFigures unanswered = new SectorFigures(9, 8, 0, 0, 0, 1, new Objections(1, 0, 1, 1, 1));

        assertThat(rule.substantial(MEDIA, related)).isFalse();
        assertThat(rule.substantial(MEDIA, unanswered)).isTrue();
        assertThat(decide(allAcceptBut(MEDIA, unanswered), false).outcome()).isEqualTo(Outcome.PENDING);
        assertThat(decide(allAcceptBut(MEDIA, unanswered), true).outcome()).isEqualTo(Outcome.AGREED_WITH_DISSENT);
    }

    private Decision decide(Map<Sector, SectorFigures> figures, boolean recirculated) {
        return (Decision) rule.decide(figures, recirculated);
    }
}
