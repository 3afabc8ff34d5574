package org.sederunt.consensus.rule;

import java.util.List;

/**
 * A rule told in one sentence: "Agreed when at least four of six sectors accept …".
 *
 * @param deciding how many sectors decide
 * @param required how many of them have to accept
 * @param accept from which share of those who take sides a sector accepts
 * @param against from which share of those who take sides a sector opposes
 */
public record Telling(int deciding, long required, Fraction accept, Fraction against) {

    /** The message key of the sentence. */
    public String key() {
        return "consensus.rule.telling";
    }

    /** {0} required, {1} deciding, {2} over {3} the share that accepts, {4} over {5} the share that opposes: whole numbers. */
    public List<Object> arguments() {
        return List.of(
                required,
                deciding,
                accept.numerator(),
                accept.denominator(),
                against.numerator(),
                against.denominator());
    }
}
