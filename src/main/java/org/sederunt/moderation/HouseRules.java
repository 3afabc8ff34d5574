package org.sederunt.moderation;

import java.util.List;
import java.util.stream.IntStream;

/** The published rules a comment can break, by number; their words stand on the page of the house rules. */
public final class HouseRules {

    public static final int VERSION = 1;
    public static final List<Integer> NUMBERS =
            IntStream.rangeClosed(1, 8).boxed().toList();

    private HouseRules() {}

    /** The message key of a rule's title, as in "Criticise proposals, not people". */
    public static String titleKey(int number) {
        return "pages.houserules.rule." + number + ".title";
    }

    static int checked(int number) {
        if (!NUMBERS.contains(number)) throw new IllegalArgumentException("no house rule " + number);
        return number;
    }
}
