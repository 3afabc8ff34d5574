package org.sederunt.shell.desk;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A key of the keyboard. */
@Tag("kbd")
class Keycap extends HtmlContainer {

    Keycap(String label) {
        setText(label);
    }
}
