package org.sederunt.consensus.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sederunt.consensus.rule.RuleDraft.houseRule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sederunt.shared.Sector;

class RuleTextTest {

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
}
