package org.sederunt.consensus.rule;

import java.util.Arrays;
import java.util.function.Predicate;
import org.sederunt.shared.Sector;

/** A limit that a rule has to keep before a ballot may be held under it. */
public enum Bound {
    ACCEPT_ABOVE_HALF,
    ACCEPT_AT_MOST_ALL,
    OPPOSE_AT_MOST_A_THIRD,
    SHARE_AT_LEAST_HALF,
    SHARE_AT_MOST_ALL,
    MIN_ACCEPTING_THREE_TO_SIX,
    IMPORTANT_PART_ABOVE_ZERO,
    IMPORTANT_PART_AT_MOST_HALF,
    SECRET_MIN_BALLOTS_TWENTY,
    SECRET_ACCEPT_AT_MOST_FOUR_FIFTHS,
    SECRET_OPPOSE_AT_LEAST_A_FIFTH;

    /** The message key of the sentence that says what is asked. */
    public String key() {
        return "consensus.rule.bound." + name();
    }

    boolean isKeptBy(DecisionRule rule) {
        return switch (this) {
            case ACCEPT_ABOVE_HALF -> rule.accept().compareTo(Fraction.of(1, 2)) > 0;
            case ACCEPT_AT_MOST_ALL -> rule.accept().compareTo(Fraction.of(1, 1)) <= 0;
            case OPPOSE_AT_MOST_A_THIRD -> rule.oppose().compareTo(Fraction.of(1, 3)) <= 0;
            case SHARE_AT_LEAST_HALF -> rule.share().compareTo(Fraction.of(1, 2)) >= 0;
            case SHARE_AT_MOST_ALL -> rule.share().compareTo(Fraction.of(1, 1)) <= 0;
            case MIN_ACCEPTING_THREE_TO_SIX -> 3 <= rule.minAccepting() && rule.minAccepting() <= 6;
            case IMPORTANT_PART_ABOVE_ZERO -> rule.importantPart().compareTo(Fraction.of(0, 1)) > 0;
            case IMPORTANT_PART_AT_MOST_HALF -> rule.importantPart().compareTo(Fraction.of(1, 2)) <= 0;
            case SECRET_MIN_BALLOTS_TWENTY -> secretSectorsKeep(rule, sector -> rule.minBallotsOf(sector) >= 20);
            case SECRET_ACCEPT_AT_MOST_FOUR_FIFTHS ->
                secretSectorsKeep(rule, sector -> rule.accept().compareTo(Fraction.of(4, 5)) <= 0);
            case SECRET_OPPOSE_AT_LEAST_A_FIFTH ->
                secretSectorsKeep(rule, sector -> rule.oppose().compareTo(Fraction.of(1, 5)) >= 0);
        };
    }

    private static boolean secretSectorsKeep(DecisionRule rule, Predicate<Sector> condition) {
        return Arrays.stream(Sector.values())
                .filter(sector -> rule.kindOf(sector) == BallotKind.SECRET)
                .allMatch(condition);
    }
}
