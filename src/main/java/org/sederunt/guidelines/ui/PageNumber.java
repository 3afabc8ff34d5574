package org.sederunt.guidelines.ui;

import com.vaadin.flow.router.QueryParameters;

/** Which page of a list an address asks for. */
final class PageNumber {

    static final String PARAMETER = "page";

    private PageNumber() {}

    /** The page counted from 0; addresses count from 1, and what is no number is the first. */
    static int in(QueryParameters query) {
        return query.getSingleParameter(PARAMETER)
                .filter(number -> number.matches("[1-9]\\d{0,5}"))
                .map(number -> Integer.parseInt(number) - 1)
                .orElse(0);
    }
}
