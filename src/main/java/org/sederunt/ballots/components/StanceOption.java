package org.sederunt.ballots.components;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sederunt.ballots.BallotId;
import org.sederunt.ballots.Cast;
import org.sederunt.ballots.Stance;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Texts;
import org.sederunt.uikit.Icon;
import org.sederunt.uikit.KeptTextArea;
import org.sederunt.uikit.Refusals;
import org.sederunt.uikit.Strong;

/** One stance to choose, with its sign, a line that says what it means, and the words it asks for once it is chosen. */
class StanceOption extends Div {

    private final BallotId ballot;
    private final Stance stance;
    private final boolean secret;
    private final Radio radio;
    private final Div words = new Div();
    private @Nullable KeptTextArea reason;
    private @Nullable KeptTextArea remedy;

    StanceOption(BallotId ballot, Stance stance, boolean secret, Runnable onChoice) {
        this.ballot = ballot;
        this.stance = stance;
        this.secret = secret;
        this.radio = new Radio("stance-" + ballot, onChoice);
        addClassName("stance");
        if (stance.isAgainst()) addClassName("con");
        String line = stance.key() + (secret ? ".line.citizen" : ".line");
        var label = new NativeLabel();
        label.add(
                radio,
                new Icon(stance.icon()),
                new Div(new Strong(getTranslation(stance.key())), new Span(getTranslation(line))));
        words.addClassName("reason");
        add(label);
    }

    /** A sector that votes in secret is asked for no words: nobody would ever read them. */
    private boolean asksForReason() {
        return !secret && (stance == Stance.RESERVATIONS || stance.isAgainst());
    }

    void take() {
        radio.check(true);
        if (!asksForReason() || reason != null) return;
        reason = field("reason");
        words.add(reason);
        if (stance == Stance.OBJECT) {
            remedy = field("remedy");
            words.add(remedy);
        }
        add(words);
    }

    private KeptTextArea field(String name) {
        var field = new KeptTextArea(getTranslation(stance.key() + "." + name), Texts.REASON);
        field.setMinRows(2);
        return field.keptAs("ballot/" + ballot + "/" + stance + "/" + name);
    }

    void leave() {
        radio.check(false);
        words.removeAll();
        if (words.isAttached()) remove(words);
        reason = null;
        remedy = null;
    }

    void say(Cast cast) {
        if (reason != null) reason.setValue(cast.reason());
        if (remedy != null) remedy.setValue(cast.remedy());
    }

    Cast cast() {
        return new Cast(stance, text(reason), text(remedy));
    }

    private static String text(@Nullable KeptTextArea field) {
        return field == null ? "" : Objects.requireNonNullElse(field.getValue(), "");
    }

    void refuse(InputRefused refused) {
        KeptTextArea field = refused.field().equals("remedy") ? remedy : reason;
        if (field == null) return;
        field.setErrorMessage(Refusals.words(refused.refusal()));
        field.setInvalid(true);
        field.focus();
    }

    void sent() {
        keepShown(reason);
        keepShown(remedy);
    }

    /** What was sent stands on in the field, and is no longer unsent. */
    private static void keepShown(@Nullable KeptTextArea field) {
        if (field == null) return;
        String said = field.getValue();
        field.sent();
        field.setValue(said);
        field.setInvalid(false);
    }

    @Tag("input")
    private static final class Radio extends HtmlComponent {

        Radio(String name, Runnable onChoice) {
            getElement().setAttribute("type", "radio").setAttribute("name", name);
            getElement().addEventListener("change", chosen -> onChoice.run());
        }

        void check(boolean checked) {
            getElement().setProperty("checked", checked);
        }
    }
}
