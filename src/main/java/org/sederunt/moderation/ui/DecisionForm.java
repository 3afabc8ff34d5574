package org.sederunt.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Locale;
import org.sederunt.discussion.CommentView;
import org.sederunt.identity.PersonId;
import org.sederunt.moderation.Rulings;
import org.sederunt.shared.OfficeTime;
import org.sederunt.uikit.Notices;
import org.sederunt.uikit.Refusals;

/** Leave the comment or hide it; the button repeats the choice. */
class DecisionForm extends Div {

    private enum Choice {
        LEAVE,
        HIDE;

        String key() {
            return "moderation.case." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final CommentView comment;
    private final Rulings rulings;
    private final PersonId me;
    private final Runnable decided;
    private final RadioButtonGroup<Choice> choice = new RadioButtonGroup<>();
    private final HidingFields fields;
    private final Div acts = new Div();
    private final String redressUntil;

    DecisionForm(CommentView comment, Rulings rulings, PersonId me, OfficeTime time, Runnable decided) {
        this.comment = comment;
        this.rulings = rulings;
        this.me = me;
        this.decided = decided;
        this.fields = new HidingFields(comment.id());
        this.redressUntil = time.date(Rulings.redressUntil(time.now()), getLocale());
        addClassName("decide");
        acts.addClassName("actions");
        choice.setLabel(getTranslation("moderation.case.decision"));
        choice.setItems(Choice.values());
        choice.setItemLabelGenerator(each -> getTranslation(each.key()));
        choice.setValue(Choice.HIDE);
        choice.addValueChangeListener(chosen -> lay());
        add(choice, fields, acts);
        lay();
    }

    private void lay() {
        boolean hides = choice.getValue() == Choice.HIDE;
        fields.setVisible(hides);
        acts.removeAll();
        if (hides) {
            var told = new Span(getTranslation("moderation.hide.told", redressUntil));
            told.addClassName("hint");
            var hide = button("moderation.hide.send", this::hide);
            hide.addThemeVariants(ButtonVariant.ERROR);
            acts.add(Refusals.explain(hide, rulings.refusalToHide(comment.id(), me)), told);
        } else {
            var leave = button("moderation.leave.send", this::leave);
            acts.add(Refusals.explain(leave, rulings.refusalToLeave(comment.id(), me)));
        }
    }

    private Button button(String key, Runnable act) {
        var button = new Button(getTranslation(key));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            act.run();
            button.setEnabled(true);
        });
        return button;
    }

    private void hide() {
        boolean hidden = fields.rule()
                .map(rule -> Sending.attempt(
                        fields.reason(),
                        () -> rulings.hide(comment.id(), rule, fields.reason().getValue(), me)))
                .orElse(false);
        if (hidden) tell("moderation.hide.sent");
    }

    private void leave() {
        if (Notices.attempt(() -> rulings.leave(comment.id(), me))) tell("moderation.leave.sent");
    }

    private void tell(String key) {
        Notices.done(getTranslation(key));
        decided.run();
    }
}
