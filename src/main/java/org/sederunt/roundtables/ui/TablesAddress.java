package org.sederunt.roundtables.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.sederunt.roundtables.TableFilter;
import org.sederunt.roundtables.TableFilter.When;
import org.sederunt.shared.Texts;

/**
 * What the address of the list asks for: which tables, with which words, and which page of them, counted from 1 as
 * people do.
 */
record TablesAddress(TableFilter filter, int page) {

    private static final int MOST_PAGES = 100_000;

    static TablesAddress of(QueryParameters asked) {
        When when = asked.getSingleParameter("when").map(TablesAddress::whenOf).orElse(When.ANY);
        String words = Texts.tidy(asked.getSingleParameter("words").orElse(""));
        int page = asked.getSingleParameter("page")
                .filter(number -> number.matches("[1-9]\\d{0,4}"))
                .map(Integer::parseInt)
                .orElse(1);
        return new TablesAddress(new TableFilter(when, words), Math.min(page, MOST_PAGES) - 1);
    }

    private static When whenOf(String word) {
        return switch (word) {
            case "coming" -> When.COMING;
            case "past" -> When.PAST;
            default -> When.ANY;
        };
    }

    TablesAddress showing(When when) {
        return new TablesAddress(new TableFilter(when, filter.words()), 0);
    }

    TablesAddress searching(String words) {
        return new TablesAddress(new TableFilter(filter.when(), Texts.tidy(words)), 0);
    }

    TablesAddress at(int otherPage) {
        return new TablesAddress(filter, otherPage);
    }

    boolean narrows() {
        return filter.when() != When.ANY || !filter.words().isEmpty();
    }

    QueryParameters parameters() {
        Map<String, String> asked = new LinkedHashMap<>();
        if (filter.when() != When.ANY) asked.put("when", filter.when().name().toLowerCase(Locale.ROOT));
        if (!filter.words().isEmpty()) asked.put("words", filter.words());
        if (page > 0) asked.put("page", Integer.toString(page + 1));
        return QueryParameters.simple(asked);
    }

    String path() {
        String query = parameters().getQueryString();
        return query.isEmpty() ? "/app/tables" : "/app/tables?" + query;
    }
}
