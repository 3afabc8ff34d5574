package org.sederunt.stakeholders.ui;

import com.vaadin.flow.component.shared.HasValidationProperties;

/** Marks fields as wrong with the reason beside them, or as right again. */
final class Marks {

    private Marks() {}

    static void invalid(HasValidationProperties field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(true);
    }

    /** Marks {@code field} unless it is {@code filled}, and says whether it is. */
    static boolean required(HasValidationProperties field, boolean filled, String otherwise) {
        field.setErrorMessage(otherwise);
        field.setInvalid(!filled);
        return filled;
    }
}
