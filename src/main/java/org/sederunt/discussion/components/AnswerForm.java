package org.sederunt.discussion.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.sederunt.discussion.CommentView;
import org.sederunt.discussion.Disposition;
import org.sederunt.discussion.DispositionRefused;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Texts;
import org.sederunt.uikit.KeptTextArea;
import org.sederunt.uikit.Notices;
import org.sederunt.uikit.Refusals;
import org.sederunt.uikit.Strong;

/** The office's answer to a comment: what becomes of it, and why. */
class AnswerForm extends Div {

    private CommentView comment;
    private final Div notes = new Div();
    private final Setting setting;
    private final Runnable answered;
    private final RadioButtonGroup<Disposition.Kind> kind = new RadioButtonGroup<>();
    private final KeptTextArea reason;

    AnswerForm(CommentView comment, Setting setting, Runnable close, Runnable answered) {
        this.comment = comment;
        this.setting = setting;
        this.answered = answered;
        this.reason = new KeptTextArea(getTranslation("discussion.answer.reason"), Texts.REASON);
        addClassName("composer");
        layKinds();
        layReason();
        add(notes, kind, reason, acts(close));
    }

    private void layKinds() {
        kind.setLabel(getTranslation("discussion.answer.label"));
        kind.setItems(Disposition.Kind.values());
        kind.setRenderer(new ComponentRenderer<>(this::explained));
        kind.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        if (comment.disposition() != null) kind.setValue(comment.disposition().kind());
    }

    private void layReason() {
        reason.keptAs("answer:" + comment.id());
        reason.setMinRows(3);
        if (comment.disposition() != null) reason.setValue(comment.disposition().reason());
    }

    private Component explained(Disposition.Kind choice) {
        var explanation = new Span(getTranslation(choice.key() + ".explained"));
        explanation.addClassName("hint");
        var words = new Div(new Strong(getTranslation(choice.key())), explanation);
        words.addClassName("explained");
        return words;
    }

    private Component acts(Runnable close) {
        var key = comment.isAnswered() ? "discussion.answer.change" : "discussion.answer.give";
        var give = new Button(getTranslation(key));
        give.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        give.setDisableOnClick(true);
        give.addClickListener(click -> {
            attempt();
            give.setEnabled(true);
        });
        var cancel = new Button(getTranslation("uikit.cancel"), click -> close.run());
        cancel.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var acts = new Div(give, cancel);
        acts.addClassName("actions");
        return acts;
    }

    private void attempt() {
        kind.setInvalid(kind.getValue() == null);
        kind.setErrorMessage(getTranslation("discussion.answer.choose"));
        reason.setInvalid(false);
        if (kind.getValue() == null) return;
        try {
            send(kind.getValue());
        } catch (InputRefused refused) {
            reason.setErrorMessage(Refusals.words(refused.refusal()));
            reason.setInvalid(true);
        } catch (DispositionRefused refused) {
            Notices.refused(refused);
            showAsItIsNow();
        }
    }

    /** Whoever was second reads what was answered first; their own words stay in the form. */
    private void showAsItIsNow() {
        comment = setting.comments().find(comment.id(), setting.reader().id()).orElse(comment);
        notes.removeAll();
        notes.add(new CommentBody(comment, setting.time()));
    }

    private void send(Disposition.Kind chosen) {
        var dispositions = setting.dispositions();
        var me = setting.reader().id();
        if (comment.isAnswered()) dispositions.change(comment.id(), chosen, reason.getValue(), comment.version(), me);
        else dispositions.answer(comment.id(), chosen, reason.getValue(), me);

        reason.sent();
        Notices.done(getTranslation("discussion.answer.given"));
        answered.run();
    }
}
