package org.sederunt.consensus.rule;

import java.util.List;
import java.util.Map;

/** One line of a file of cases, whose values are read by column and refused by line and column. */
record CaseLine(String line, Map<String, String> values) {

    static final List<String> RULE_COLUMNS = List.of(
            "minElectors",
            "minBallots",
            "turnoutNum",
            "turnoutDen",
            "citizensMinBallots",
            "citizensTurnoutNum",
            "citizensTurnoutDen",
            "acceptNum",
            "acceptDen",
            "opposeNum",
            "opposeDen",
            "shareNum",
            "shareDen",
            "minAccepting",
            "importantNum",
            "importantDen",
            "recirculated");

    static final List<String> SECTOR_COLUMNS = List.of(
            "sector",
            "kind",
            "electors",
            "support",
            "reservations",
            "abstain",
            "oppose",
            "object",
            "unsettled",
            "sustained");

    String text(String column) {
        String value = values.getOrDefault(column, "");
        if (value.isBlank()) throw refused("decide.value.blank", column);
        return value;
    }

    long count(String column) {
        String value = text(column);
        try {
            if (value.chars().allMatch(digit -> '0' <= digit && digit <= '9')) return Long.parseLong(value);
        } catch (NumberFormatException beyondRange) {
            throw refused("decide.value.count", column);
        }
        throw refused("decide.value.count", column);
    }

    Fraction fraction(String name) {
        long denominator = count(name + "Den");
        if (denominator == 0) throw refused("decide.value.denominator", name + "Den");
        return Fraction.of(count(name + "Num"), denominator);
    }

    <V> V oneOf(Map<String, V> words, String column) {
        V meant = words.get(text(column));
        if (meant == null) throw refused("decide.value.word", column, String.join(", ", words.keySet()));
        return meant;
    }

    /** The refusal {@code key} with {0} the line, {1} the column, {2} the value and {3} what else is to be said. */
    CaseRefused refused(String key, String column, String... more) {
        return new CaseRefused(key, line, column, values.getOrDefault(column, ""), more.length > 0 ? more[0] : "");
    }
}
