package org.sederunt.stakeholders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Collection;

/** A choice of one, each as a card that can be clicked anywhere. */
class ChoiceCards<T> extends RadioButtonGroup<T> {

    ChoiceCards(String label, Collection<T> items, SerializableFunction<T, Component> card) {
        setLabel(label);
        addClassName("choice-cards");
        setItems(items);
        setRenderer(new ComponentRenderer<>(card));
    }

    /** Cards in two or three columns where there is room. */
    ChoiceCards<T> sideBySide() {
        addClassName("side-by-side");
        return this;
    }

    /** Marks the choice as missing, or no longer. */
    boolean isChosen(String otherwise) {
        setInvalid(getValue() == null);
        setErrorMessage(otherwise);
        return getValue() != null;
    }
}
