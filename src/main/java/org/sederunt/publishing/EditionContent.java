package org.sederunt.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sederunt.ballots.Stance;
import org.sederunt.consensus.ObjectionState;
import org.sederunt.discussion.Disposition;
import org.sederunt.guidelines.SettledFigures;
import org.sederunt.guidelines.SettledFigures.Standing;
import org.sederunt.shared.Sector;

/**
 * What is frozen of a decision: no more than everybody may know of it.
 *
 * @param inWords the outcome with its exceptions, by language
 * @param deciding how many sectors decided, and {@code required} how many of them had to accept
 * @param rule the canonical text of the decision rule
 * @param rollCall what the deciding organisations said, by sector and name; {@code consultative}: those that advise
 * @param comments how many comments were answered how
 */
public record EditionContent(
        Map<String, String> inWords,
        List<ClauseText> clauses,
        SettledFigures figures,
        int deciding,
        long required,
        List<SectorResult> sectors,
        Beside beside,
        List<Voice> rollCall,
        List<Voice> consultative,
        List<Objection> objections,
        Map<Disposition.Kind, Integer> comments,
        String rule,
        String ruleSha256) {

    /** A numbered clause as it was written. */
    public record ClauseText(int number, String source) {}

    /**
     * One sector.
     *
     * @param quorum the ballots it needed
     * @param counts null where they are not published
     * @param raised objections raised, whatever became of them
     * @param sustained objections on record
     */
    public record SectorResult(
            Sector sector,
            Standing standing,
            boolean secret,
            long electors,
            long ballots,
            long quorum,
            @Nullable Counts counts,
            long raised,
            long sustained) {}

    /**
     * The ballots of a sector after objections.
     *
     * @param supporting with and without reservations
     * @param reservations those among them; null in a secret sector, where they are not told apart
     * @param against opposing and objecting
     * @param objecting those among them; null in a secret sector
     */
    public record Counts(
            long supporting,
            @Nullable Long reservations,
            long abstaining,
            long against,
            @Nullable Long objecting) {}

    /**
     * What is printed beside the verdicts and decides nothing: over the deciding sectors that took sides and whose counts are published.
     *
     * @param lowest the lowest support of a sector, in per cent; null without such sectors, as {@code mean} is
     * @param leftOut the other deciding sectors
     */
    public record Beside(
            int sectors,
            long electors,
            long ballots,
            long supporting,
            long against,
            @Nullable Sector lowestIn,
            @Nullable Integer lowest,
            @Nullable Integer mean,
            List<Sector> leftOut) {}

    /** What an organisation said; {@code counted} differs from {@code stance} where an objection ended. */
    public record Voice(Sector sector, String name, Stance stance, Stance counted, String reason) {}

    /** An objection with what became of it; {@code organisation} is null for a citizen. */
    public record Objection(
            Sector sector,
            @Nullable String organisation,
            String reason,
            String remedy,
            ObjectionState state,
            @Nullable Stance replacedBy,
            @Nullable String answer,
            @Nullable Instant answeredAt) {}
}
