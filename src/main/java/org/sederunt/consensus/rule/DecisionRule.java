package org.sederunt.consensus.rule;

import static org.sederunt.consensus.rule.BallotKind.ROLL_CALL;
import static org.sederunt.consensus.rule.BallotKind.SECRET;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sederunt.shared.Sector;

/**
 * How a cycle decides: the thresholds and the kind of each sector, fixed with the charter before the first table.
 *
 * @param minElectors electors a sector needs to decide
 * @param minBallots least quorum of every sector but the citizens
 * @param turnout share of the electors that makes the quorum, of every sector but the citizens
 * @param accept share of those who take sides from which a sector accepts
 * @param oppose a sector opposes when all but this share is against
 * @param share share of the deciding sectors that has to accept
 * @param minAccepting deciding sectors that have to accept at least
 * @param importantPart share of the ballots from which sustained objections are substantial
 * @param formula the id of the formula; only {@link #FORMULA} is known
 */
public record DecisionRule(
        long minElectors,
        long minBallots,
        Fraction turnout,
        long citizensMinBallots,
        Fraction citizensTurnout,
        Fraction accept,
        Fraction oppose,
        Fraction share,
        long minAccepting,
        Fraction importantPart,
        Map<Sector, BallotKind> kinds,
        String formula) {

    /** The formula every rule made today names. */
    public static final String FORMULA = "sederunt-1";

    /** Counts are 0 or more, every sector has a kind, and the formula is known; bounds are a matter of {@link #boundsRefused}. */
    public DecisionRule {
        if (Stream.of(minElectors, minBallots, citizensMinBallots, minAccepting).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a count below zero");
        }
        if (!FORMULA.equals(formula)) throw new IllegalArgumentException("unknown formula: " + formula);
        kinds = BySector.copyOf(kinds);
        if (kinds.size() < Sector.values().length) throw new IllegalArgumentException("a sector without a kind");
    }

    /** The rule of the house: two thirds of four of six sectors, citizens in secret, all others by roll call. */
    public static DecisionRule defaults() {
        Map<Sector, BallotKind> kinds = new EnumMap<>(Sector.class);
        for (Sector sector : Sector.values()) kinds.put(sector, sector == Sector.CITIZENS ? SECRET : ROLL_CALL);
        Fraction twoThirds = Fraction.of(2, 3);
        return new DecisionRule(
                3,
                3,
                Fraction.of(1, 2),
                20,
                Fraction.of(1, 20),
                twoThirds,
                Fraction.of(1, 3),
                twoThirds,
                3,
                Fraction.of(1, 4),
                kinds,
                FORMULA);
    }

    /** The bounds for ballots that this rule breaks, in a fixed order; empty if a ballot may be held under it. */
    public List<Bound> boundsRefused() {
        return Stream.of(Bound.values()).filter(bound -> !bound.isKeptBy(this)).toList();
    }

    public BallotKind kindOf(Sector sector) {
        return kinds.get(sector) == SECRET ? SECRET : ROLL_CALL;
    }

    /** The least quorum of {@code sector}, in ballots. */
    public long minBallotsOf(Sector sector) {
        return sector == Sector.CITIZENS ? citizensMinBallots : minBallots;
    }

    /** Whether a sector of so many electors decides; else it is advisory. */
    public boolean isDeciding(Sector sector, long electors) {
        return electors >= Math.max(minElectors, minBallotsOf(sector));
    }

    /** Q: the ballots that {@code sector} needs of so many electors. */
    public long quorum(Sector sector, long electors) {
        Fraction part = sector == Sector.CITIZENS ? citizensTurnout : turnout;
        return Math.max(minBallotsOf(sector), part.ceilingOf(electors));
    }

    /** How many of {@code deciding} sectors have to accept. */
    public long required(int deciding) {
        return Math.max(minAccepting, share.ceilingOf(deciding));
    }

    /** What {@code sector} says, on a tally that fits its kind; see {@link #decide}. */
    public Verdict verdict(Sector sector, SectorFigures figures) {
        return new Judgement(this).verdict(sector, figures);
    }

    /** Whether the sustained objections of {@code sector} force a recirculation, if there has been none yet. */
    public boolean substantial(Sector sector, SectorFigures figures) {
        return new Judgement(this).substantial(sector, figures);
    }

    /**
     * Decides on the tallies of the sectors; one that is missing has no electors. {@code recirculated} says that a substantial objection
     * has had its recirculation. Throws IllegalArgumentException if oppose is not below accept or a tally does not fit its kind: a secret
     * sector has no OBJECT, a roll call holds each unsettled and sustained objection as one.
     */
    public Finding decide(Map<Sector, SectorFigures> figures, boolean recirculated) {
        return new Judgement(this).decide(figures, recirculated);
    }

    /** What may be told of each sector, before or after closing: for pages, drawings and files alike. */
    public Map<Sector, DisclosedSector> disclose(Map<Sector, SectorFigures> figures, boolean closed) {
        return BySector.map(figures, (sector, tally) -> Disclosure.of(this, sector, tally, closed));
    }

    /** The arguments of the rule told in one sentence, for so many deciding sectors. */
    public Telling telling(int deciding) {
        return new Telling(deciding, required(deciding), accept, oppose.rest());
    }

    /** One {@code name=value} per line in a fixed order, each line ended by LF; fractions in lowest terms. */
    public String canonicalText() {
        return RuleText.of(this);
    }

    /** The rule that {@link #canonicalText} tells; IllegalArgumentException for any other text. */
    public static DecisionRule fromCanonicalText(String text) {
        return RuleText.read(text);
    }

    /** The SHA-256 of the canonical text in UTF-8, as 64 small hexadecimal digits. */
    public String hash() {
        return RuleText.sha256(canonicalText());
    }
}
