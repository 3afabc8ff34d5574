package org.sederunt.stakeholders.ui;

import com.vaadin.flow.component.html.DescriptionList;

/** A short list of terms with what is to be said of each. */
class Terms extends DescriptionList {

    Terms() {
        addClassName("terms");
    }

    Terms say(String termKey, String words) {
        add(new Term(getTranslation(termKey)), new Description(words));
        return this;
    }
}
