package org.sederunt.discussion.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Refused;
import org.sederunt.shared.Texts;
import org.sederunt.uikit.KeptTextArea;
import org.sederunt.uikit.Notices;
import org.sederunt.uikit.Refusals;

/** Where something is said: a field whose unsent text is kept, and the button that sends it once. */
abstract class SayForm extends Div {

    private final Div notes = new Div();
    private final KeptTextArea words;

    /** A form whose unsent text the browser keeps under {@code place}. */
    SayForm(String place) {
        addClassName("composer");
        words = new KeptTextArea("", Texts.COMMENT).keptAs(place);
        words.setMinRows(3);
        add(notes, words);
    }

    final void label(String label) {
        words.setLabel(label);
    }

    /** Adds the buttons; where {@code refusal} is present the reason stands in place of the act. */
    final void offer(String act, Optional<Refusal> refusal, Runnable close) {
        var send = new Button(act);
        send.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            attempt();
            send.setEnabled(true);
        });
        var cancel = new Button(getTranslation("uikit.cancel"), click -> close.run());
        cancel.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var acts = new Div(Refusals.explain(send, refusal), cancel);
        acts.addClassName("actions");
        add(acts);
        if (refusal.isEmpty()) words.focus();
    }

    /** Sends the text; whatever is thrown leaves it where it is. */
    abstract void send(String text);

    final void begin(String text) {
        words.setValue(text);
    }

    /** Shows something above the field. */
    final void note(Component shown) {
        notes.removeAll();
        notes.add(shown);
    }

    private void attempt() {
        words.setInvalid(false);
        try {
            send(words.getValue());
            words.sent();
        } catch (InputRefused refused) {
            words.setErrorMessage(Refusals.words(refused.refusal()));
            words.setInvalid(true);
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }
}
