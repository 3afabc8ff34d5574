package org.sederunt.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** What stands where a page cannot: what happened, in a sentence, and the ways on. */
abstract class TroublePage extends Div implements HasDynamicTitle {

    private String title = "";

    TroublePage() {
        addClassName("trouble");
    }

    void tell(String titleKey, Component... explanation) {
        title = getTranslation(titleKey);
        removeAll();
        add(new H1(title));
        add(explanation);
        var home = new Anchor("/app", getTranslation("shell.trouble.home"));
        home.addClassName("button");
        var ways = new Div(home, new Anchor("/app/search", getTranslation("shell.trouble.search")));
        ways.addClassName("actions");
        add(ways);
    }

    static Component words(String words) {
        return new Paragraph(words);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
