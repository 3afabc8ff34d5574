package org.sederunt.guidelines.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sederunt.guidelines.GuidelineFilter;
import org.sederunt.guidelines.GuidelineState;

/** What the address of the index asks for: which guidelines, with which words, which page. */
record IndexFilter(Choice choice, String words, int page) {

    /** The ways to narrow the list down. */
    enum Choice {
        ALL(EnumSet.complementOf(EnumSet.of(GuidelineState.DRAFTING))),
        COMMENT(EnumSet.of(GuidelineState.CONSULTATION)),
        REVIEW(EnumSet.of(GuidelineState.REVIEW)),
        BALLOT(EnumSet.of(GuidelineState.BALLOT)),
        DECIDED(GuidelineState.DECIDED),
        DRAFTS(EnumSet.of(GuidelineState.DRAFTING));

        private final Set<GuidelineState> states;

        Choice(Set<GuidelineState> states) {
            this.states = Set.copyOf(states);
        }

        String key() {
            return "guidelines.filter." + name();
        }

        private String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Choice of(String parameter) {
            return Arrays.stream(values())
                    .filter(choice -> choice.parameter().equals(parameter))
                    .findFirst()
                    .orElse(ALL);
        }
    }

    static IndexFilter of(QueryParameters query) {
        return new IndexFilter(
                Choice.of(query.getSingleParameter("show").orElse("")),
                query.getSingleParameter("words").orElse(""),
                PageNumber.in(query));
    }

    GuidelineFilter filter() {
        return new GuidelineFilter(choice.states, words);
    }

    IndexFilter showing(Choice other) {
        return new IndexFilter(other, words, 0);
    }

    IndexFilter with(String otherWords) {
        return new IndexFilter(choice, otherWords, 0);
    }

    IndexFilter at(int otherPage) {
        return new IndexFilter(choice, words, otherPage);
    }

    /** The address below {@code /app/} that asks for this. */
    String address() {
        Map<String, String> asked = new LinkedHashMap<>();
        if (choice != Choice.ALL) asked.put("show", choice.parameter());
        if (!words.isBlank()) asked.put("words", words);
        if (page > 0) asked.put(PageNumber.PARAMETER, Integer.toString(page + 1));
        String query = QueryParameters.simple(asked).getQueryString();
        return query.isEmpty() ? "guidelines" : "guidelines?" + query;
    }
}
