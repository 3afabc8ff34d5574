package org.sederunt.uikit;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** The leading words of a line, as in a name above what it says. */
@Tag("b")
public class Strong extends HtmlContainer {

    public Strong(String words) {
        setText(words);
    }
}
