package org.sederunt.publishing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.sederunt.guidelines.GuidelineLinks;
import org.sederunt.identity.PersonId;
import org.sederunt.publishing.Editions;
import org.sederunt.publishing.Publishable;
import org.sederunt.shared.OfficeTime;
import org.sederunt.shared.Refusal;
import org.sederunt.uikit.Notices;
import org.sederunt.uikit.Refusals;
import org.sederunt.uikit.StatusBadge;

/** A settled result with the day it is due, and the button that publishes it. */
class WaitingRow extends ListItem {

    private final transient Publishable result;
    private final transient Editions editions;
    private final transient OfficeTime time;
    private final transient PersonId me;
    private final transient Runnable changed;

    WaitingRow(
            Publishable result,
            Editions editions,
            Optional<Refusal> refusal,
            OfficeTime time,
            PersonId me,
            Runnable changed) {
        this.result = result;
        this.editions = editions;
        this.time = time;
        this.me = me;
        this.changed = changed;

        var title = new H3(new Anchor("/app/" + GuidelineLinks.to(result.slug()), result.title()));
        add(new Div(due(), title, facts()), act(refusal));
    }

    private Component due() {
        long days = time.daysUntil(result.due());
        String words = getTranslation("publishing.office.due", days);
        return days <= 0 ? StatusBadge.lit(words) : StatusBadge.plain(words);
    }

    private Component facts() {
        var facts = new Paragraph(getTranslation(
                "publishing.office.settled",
                getTranslation(result.outcome().key()),
                time.date(result.settledAt(), getLocale()),
                time.date(result.due(), getLocale())));
        facts.addClassNames("small", "muted");
        return facts;
    }

    private Component act(Optional<Refusal> refusal) {
        var publish = new Button(getTranslation("publishing.office.publish"), click -> ask());
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.setAriaLabel(getTranslation("publishing.office.publish.label", result.title()));
        var act = new Div(Refusals.explain(publish, refusal));
        act.addClassName("act");
        return act;
    }

    private void ask() {
        var ask = new ConfirmDialog();
        ask.setHeader(getTranslation("publishing.office.ask", result.title()));
        ask.setText(getTranslation("publishing.office.ask.text"));
        ask.setCancelable(true);
        ask.setCancelText(getTranslation("uikit.cancel"));
        ask.setConfirmText(getTranslation("publishing.office.publish"));
        ask.addConfirmListener(confirmed -> publish());
        ask.open();
    }

    private void publish() {
        boolean done = Notices.attempt(() -> editions.publish(result.guideline(), me));
        if (done) Notices.done(getTranslation("publishing.office.done", result.title()));
        changed.run();
    }
}
