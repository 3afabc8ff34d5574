package org.sederunt.consensus.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sederunt.consensus.rule.RuleDraft.allAccept;
import static org.sederunt.consensus.rule.RuleDraft.allAcceptBut;
import static org.sederunt.consensus.rule.RuleDraft.houseRule;
import static org.sederunt.consensus.rule.RuleDraft.objecting;
import static org.sederunt.shared.Sector.ACADEMIA;
import static org.sederunt.shared.Sector.CITIZENS;
import static org.sederunt.shared.Sector.COOPERATION;
import static org.sederunt.shared.Sector.MEDIA;
import static org.sederunt.shared.Sector.PRIVATE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sederunt.shared.Sector;

class OutcomeTest {

    private static final SectorFigures DIVIDED = SectorFigures.of(9, 4, 0, 0, 4);
    private static final SectorFigures SILENT = SectorFigures.of(9, 0, 0, 0, 0);

    private final DecisionRule rule = DecisionRule.defaults();

    @Test
    void sixSectorsThatAcceptAgreeWithoutExceptions() {
        Decision decision = decide(allAccept(), false);

        assertThat(decision.outcome()).isEqualTo(Outcome.AGREED);
        assertThat(decision.exceptions().isEmpty()).isTrue();
        assertThat(decision.accepting()).containsExactly(Sector.values());
        assertThat(decision.required()).isEqualTo(4);
    }

    @Test
    void namesWhoDividedWhoGaveNoAnswerAndWhoTookNoSides() {
        Map<Sector, SectorFigures> figures = allAcceptBut(PRIVATE, DIVIDED);
        figures.put(MEDIA, SILENT);
        assertThat(decide(figures, false).exceptions())
                .isEqualTo(new Exceptions(list(), list(PRIVATE), list(), list(), list(MEDIA), Map.of()));

        figures.put(MEDIA, SectorFigures.of(9, 1, 0, 6, 1));
        assertThat(decide(figures, false).exceptions().noPosition()).containsExactly(MEDIA);
        assertThat(decide(figures, false).outcome()).isEqualTo(Outcome.AGREED_WITH_DISSENT);
    }

    @Test
    void onlySayOfASecretSectorWithoutCountsThatItDoesNeither() {
        Exceptions divided = exceptionsWith(CITIZENS, SectorFigures.of(200, 16, 0, 0, 4 + 5));
        Exceptions withheld = exceptionsWith(CITIZENS, SectorFigures.of(200, 4, 0, 20, 4));
        Exceptions withheldDivided =
                exceptionsWith(CITIZENS, new SectorFigures(200, 12, 0, 0, 9, 0, new Objections(5, 0, 0, 0, 0)));
        Exceptions silent = exceptionsWith(CITIZENS, SectorFigures.of(200, 19, 0, 0, 0));

        assertThat(divided.divided()).containsExactly(CITIZENS);
        assertThat(withheld.neither()).containsExactly(CITIZENS);
        assertThat(withheldDivided.neither()).containsExactly(CITIZENS);
        assertThat(silent.silent()).containsExactly(CITIZENS);
        assertThat(withheld.noPosition()).isEmpty();
        assertThat(withheldDivided.divided()).isEmpty();
    }

    @Test
    void aSectorThatOpposesStopsAGuideline() {
        Decision decision = decide(allAcceptBut(MEDIA, SectorFigures.of(9, 0, 0, 0, 9)), false);

        assertThat(decision.outcome()).isEqualTo(Outcome.NOT_AGREED);
        assertThat(decision.exceptions().opposing()).containsExactly(MEDIA);
    }

    @Test
    void anAdvisorySectorNeitherStopsNorHoldsNorExcepts() {
        Decision decision = decide(allAcceptBut(MEDIA, objecting(2, 0, 0, 1, 1)), false);

        assertThat(decision.outcome()).isEqualTo(Outcome.AGREED);
        assertThat(decision.deciding()).isEqualTo(5);
        assertThat(decision.unsettled()).isEmpty();
        assertThat(decision.exceptions().isEmpty()).isTrue();
    }

    @Test
    void fewerThanThreeDecidingSectorsAreOnlyASenseCheck() {
        SectorFigures three = SectorFigures.of(3, 3, 0, 0, 0);

        Finding two = rule.decide(Map.of(PRIVATE, three, MEDIA, three), false);
        Finding enough = rule.decide(Map.of(PRIVATE, three, MEDIA, three, ACADEMIA, three), false);

        assertThat(two).isInstanceOf(NotDecidable.class);
        assertThat(two.verdicts()).containsOnly(Map.entry(PRIVATE, Verdict.ACCEPTS), Map.entry(MEDIA, Verdict.ACCEPTS));
        assertThat(enough)
                .isInstanceOfSatisfying(
                        Decision.class,
                        decision -> assertThat(decision.outcome()).isEqualTo(Outcome.AGREED));
        assertThat(rule.decide(Map.of(), false).deciding()).isZero();
    }

    @Test
    void refusesToDecideWhereOneTallyCouldAcceptAndOppose() {
        DecisionRule crossed = houseRule().accept(1, 3).oppose(1, 3).rule();

        assertThatIllegalArgumentException().isThrownBy(() -> crossed.decide(allAccept(), false));
        assertThat(houseRule().accept(334, 1000).rule().decide(allAccept(), false))
                .isInstanceOf(Decision.class);
    }

    @Test
    void refusesTalliesThatDoNotFitTheirKind() {
        SectorFigures named = objecting(200, 60, 0, 1, 0);
        SectorFigures beside = new SectorFigures(9, 6, 0, 0, 0, 1, Objections.of(1, 1));

        assertThatIllegalArgumentException().isThrownBy(() -> rule.decide(allAcceptBut(CITIZENS, named), false));
        assertThatIllegalArgumentException().isThrownBy(() -> rule.decide(allAcceptBut(COOPERATION, beside), false));
    }

    @Test
    void noTallyHasMoreBallotsThanElectors() {
        assertThat(SectorFigures.of(9, 3, 3, 2, 1).absent()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> SectorFigures.of(9, 3, 3, 2, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SectorFigures.of(9, Long.MAX_VALUE, Long.MAX_VALUE, 2, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> SectorFigures.of(9, 3, -1, 2, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Objections(1, 1, 1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Objections(2, 0, 1, 2, 0));
    }

    private Exceptions exceptionsWith(Sector sector, SectorFigures tally) {
        return decide(allAcceptBut(sector, tally), false).exceptions();
    }

    private Decision decide(Map<Sector, SectorFigures> figures, boolean recirculated) {
        return (Decision) rule.decide(figures, recirculated);
    }

    private static List<Sector> list(Sector... sectors) {
        return List.of(sectors);
    }
}
