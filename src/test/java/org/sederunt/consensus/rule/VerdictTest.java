package org.sederunt.consensus.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sederunt.consensus.rule.RuleDraft.houseRule;
import static org.sederunt.shared.Sector.CITIZENS;
import static org.sederunt.shared.Sector.MEDIA;

import org.junit.jupiter.api.Test;
import org.sederunt.shared.Sector;

class VerdictTest {

    private final DecisionRule rule = DecisionRule.defaults();

    @Test
    void twoThirdsOfThoseWhoTakeSidesAccept() {
        assertThat(media(300, 199, 0, 0, 101)).isEqualTo(Verdict.DIVIDED);
        assertThat(media(300, 200, 0, 0, 100)).isEqualTo(Verdict.ACCEPTS);
        assertThat(media(300, 201, 0, 0, 99)).isEqualTo(Verdict.ACCEPTS);
    }

    @Test
    void twoThirdsAgainstOppose() {
        assertThat(media(300, 101, 0, 0, 199)).isEqualTo(Verdict.DIVIDED);
        assertThat(media(300, 100, 0, 0, 200)).isEqualTo(Verdict.OPPOSES);
        assertThat(media(300, 99, 0, 0, 201)).isEqualTo(Verdict.OPPOSES);
    }

    @Test
    void objectionsCountAsOpposition() {
        SectorFigures figures = RuleDraft.objecting(9, 3, 3, 2, 1);

        assertThat(rule.verdict(MEDIA, figures)).isEqualTo(Verdict.OPPOSES);
    }

    @Test
    void reservationsAloneAccept() {
        assertThat(media(9, 0, 6, 0, 3)).isEqualTo(Verdict.ACCEPTS);
    }

    @Test
    void aSectorWithoutElectorsOnlyAdvises() {
        assertThat(media(0, 0, 0, 0, 0)).isEqualTo(Verdict.ADVISORY);
    }

    @Test
    void threeElectorsDecideAndTwoAdvise() {
        assertThat(media(2, 2, 0, 0, 0)).isEqualTo(Verdict.ADVISORY);
        assertThat(media(3, 3, 0, 0, 0)).isEqualTo(Verdict.ACCEPTS);
    }

    @Test
    void ballotsMissingToTheQuorumCountAgainstWhoeverClaimsTheSector() {
        assertThat(media(12, 4, 0, 0, 0)).isEqualTo(Verdict.ACCEPTS);
        assertThat(media(12, 3, 0, 0, 0)).isEqualTo(Verdict.SILENT);
        assertThat(media(12, 0, 0, 0, 4)).isEqualTo(Verdict.OPPOSES);
        assertThat(media(12, 0, 0, 0, 3)).isEqualTo(Verdict.SILENT);
        assertThat(media(12, 4, 0, 0, 2)).isEqualTo(Verdict.ACCEPTS);
        assertThat(media(12, 4, 0, 0, 3)).isEqualTo(Verdict.DIVIDED);
    }

    @Test
    void belowTheQuorumWithoutAClaimASectorIsSilent() {
        assertThat(media(12, 3, 0, 0, 2)).isEqualTo(Verdict.SILENT);
        assertThat(media(12, 3, 0, 0, 3)).isEqualTo(Verdict.DIVIDED);
    }

    @Test
    void aSectorThatVotedButHardlyTookSidesHasNoPosition() {
        assertThat(media(12, 3, 0, 3, 2)).isEqualTo(Verdict.NO_POSITION);
        assertThat(media(12, 3, 0, 6, 3)).isEqualTo(Verdict.DIVIDED);
    }

    @Test
    void aSecretSectorBelowItsQuorumIsSilentWhateverItSays() {
        assertThat(citizens(1000, 49, 0, 0)).isEqualTo(Verdict.SILENT);
        assertThat(citizens(1000, 50, 0, 0)).isEqualTo(Verdict.ACCEPTS);
        assertThat(citizens(1000, 0, 0, 49)).isEqualTo(Verdict.SILENT);
        assertThat(citizens(1000, 0, 0, 50)).isEqualTo(Verdict.OPPOSES);
    }

    @Test
    void inASecretSectorAnAbstentionCanCompleteTheQuorum() {
        assertThat(citizens(1000, 40, 9, 0)).isEqualTo(Verdict.SILENT);
        assertThat(citizens(1000, 40, 10, 0)).isEqualTo(Verdict.ACCEPTS);
    }

    @Test
    void citizensWhoVoteByNameKeepTheirOwnQuorumAndMayClaimBelowIt() {
        DecisionRule byName = houseRule().kind(CITIZENS, BallotKind.ROLL_CALL).rule();

        assertThat(byName.verdict(CITIZENS, SectorFigures.of(1000, 34, 0, 0, 0)))
                .isEqualTo(Verdict.ACCEPTS);
        assertThat(byName.verdict(CITIZENS, SectorFigures.of(1000, 33, 0, 0, 0)))
                .isEqualTo(Verdict.SILENT);
    }

    @Test
    void anOrganisationSectorThatVotesInSecretKeepsTheQuorumOfOrganisations() {
        DecisionRule secret = houseRule().kind(MEDIA, BallotKind.SECRET).rule();

        assertThat(secret.verdict(MEDIA, SectorFigures.of(12, 5, 0, 0, 0))).isEqualTo(Verdict.SILENT);
        assertThat(secret.verdict(MEDIA, SectorFigures.of(12, 6, 0, 0, 0))).isEqualTo(Verdict.ACCEPTS);
    }

    @Test
    void oneBallotDecidesAmongBillionsOfElectors() {
        DecisionRule whole = houseRule()
                .quorum(3, 0, 1)
                .accept(999_999_999_999L, 1_000_000_000_000L)
                .rule();
        long electors = 4_000_000_000_000_000_000L;
        long accepting = 3_999_999_999_996_000_000L;

        assertThat(whole.verdict(MEDIA, SectorFigures.of(electors, accepting, 0, 0, electors - accepting)))
                .isEqualTo(Verdict.ACCEPTS);
        assertThat(whole.verdict(MEDIA, SectorFigures.of(electors, accepting - 1, 0, 0, electors - accepting + 1)))
                .isEqualTo(Verdict.DIVIDED);
    }

    @Test
    void aRuleWithoutAQuorumTakesSilenceForConsent() {
        DecisionRule none = houseRule().minElectors(0).quorum(0, 0, 1).rule();

        assertThat(none.verdict(MEDIA, SectorFigures.of(0, 0, 0, 0, 0))).isEqualTo(Verdict.ACCEPTS);
    }

    private Verdict media(long electors, long support, long reservations, long abstain, long oppose) {
        return rule.verdict(MEDIA, SectorFigures.of(electors, support, reservations, abstain, oppose));
    }

    private Verdict citizens(long electors, long support, long abstain, long oppose) {
        return rule.verdict(Sector.CITIZENS, SectorFigures.of(electors, support, 0, abstain, oppose));
    }
}
