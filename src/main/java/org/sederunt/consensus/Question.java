package org.sederunt.consensus;

import java.time.Instant;
import org.sederunt.ballots.BallotId;
import org.sederunt.consensus.rule.DecisionRule;
import org.sederunt.cycles.CycleId;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.shared.Window;

/**
 * What was put before the electors, frozen when the ballot opened.
 *
 * @param textVersion the version of the guideline that is voted on
 * @param textSha256 of its canonical text, 64 hexadecimal digits
 * @param electorateAsOf the instant as of which the electors were taken: the close of the last consultation
 * @param ruleSha256 of the rule's canonical text
 */
public record Question(
        BallotId ballot,
        GuidelineId guideline,
        CycleId cycle,
        Window window,
        int textVersion,
        String textSha256,
        Instant electorateAsOf,
        DecisionRule rule,
        String ruleSha256) {

    public boolean isClosedAt(Instant now) {
        return !now.isBefore(window.until());
    }
}
