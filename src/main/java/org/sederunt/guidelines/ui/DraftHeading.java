package org.sederunt.guidelines.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import org.sederunt.guidelines.Draft;
import org.sederunt.guidelines.GuidelineLinks;
import org.sederunt.guidelines.components.StateBadge;
import org.sederunt.shared.OfficeTime;
import org.sederunt.uikit.Icon;

/** Begins the page of a draft: its title, where it stands, who saved it last. */
class DraftHeading extends Div {

    DraftHeading(Draft draft, String savedBy, OfficeTime time) {
        boolean published = draft.versions() > 0;
        var back = new Anchor(
                "/app/" + (published ? GuidelineLinks.to(draft.slug()) : "guidelines"),
                new Icon("arrow-left"),
                new Span(published ? draft.text().title() : getTranslation("guidelines.menu")));
        back.addClassName("back");
        var facts = new Div(StateBadge.of(draft.state(), null));
        facts.addClassName("facts");
        facts.add(new Span(
                getTranslation("guidelines.draft.savedby", savedBy, time.dayAndTime(draft.savedAt(), getLocale()))));
        facts.add(new Span(versions(draft)));
        var block = new Div(
                new H1(getTranslation("guidelines.draft.page", draft.text().title())), facts);
        block.addClassName("title-block");
        add(back, block);
    }

    private String versions(Draft draft) {
        if (draft.versions() == 0) return getTranslation("guidelines.draft.unpublished");
        String key = draft.unpublished() ? "guidelines.draft.ahead" : "guidelines.draft.level";
        return getTranslation(key, draft.versions());
    }
}
