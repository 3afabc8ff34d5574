package org.sederunt.story;

import java.util.List;

/**
 * What axe finds inside components of the vendor, where nothing of ours can mend it.
 *
 * @param rule the rule of axe
 * @param selector part of the path to the node
 * @param reason why it stands
 */
record Allowance(String rule, String selector, String reason) {

    private static final List<Allowance> MADE = List.of(
            new Allowance(
                    "region",
                    "vaadin-connection-indicator",
                    "The framework hangs its sign of a lost connection beside the page; it says nothing while hidden."),
            new Allowance(
                    "aria-allowed-attr",
                    "vaadin-date-time-picker",
                    "The component puts aria-required on its group; its fields say themselves that they are"
                            + " required."));

    static boolean isMadeFor(String rule, String target) {
        return MADE.stream().anyMatch(allowance -> allowance.rule.equals(rule) && target.contains(allowance.selector));
    }
}
