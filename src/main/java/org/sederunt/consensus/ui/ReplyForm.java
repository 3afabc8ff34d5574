package org.sederunt.consensus.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sederunt.ballots.Stance;
import org.sederunt.consensus.ObjectionView;
import org.sederunt.uikit.Notices;

/** Where who objected says, after the answer, whether the objection stands or what takes its place. */
class ReplyForm extends Div {

    private final transient BallotShelf shelf;
    private final transient ObjectionView objection;
    private final transient Runnable showAgain;

    ReplyForm(BallotShelf shelf, ObjectionView objection, Runnable showAgain) {
        this.shelf = shelf;
        this.objection = objection;
        this.showAgain = showAgain;
        addClassName("reply-form");
        var hint = new Paragraph(
                getTranslation(objection.secret() ? "consensus.reply.text.citizen" : "consensus.reply.text"));
        hint.addClassName("hint");
        var sustain = new Button(getTranslation("consensus.reply.sustain"), click -> sustain());
        sustain.setDisableOnClick(true);
        var acts = new Div(sustain);
        acts.addClassName("actions");
        if (objection.secret()) acts.add(end(null));
        else acts.add(replaceWith());
        add(hint, acts);
    }

    private Button end(@Nullable Select<Stance> instead) {
        var end = new Button(
                getTranslation("consensus.reply.end"),
                click -> end(instead == null ? null : instead.getValue(), instead));
        end.addThemeVariants(ButtonVariant.PRIMARY);
        return end;
    }

    private Div replaceWith() {
        var instead = new Select<Stance>();
        instead.setLabel(getTranslation("consensus.reply.instead"));
        instead.setItems(Stream.of(Stance.values())
                .filter(stance -> stance != Stance.OBJECT)
                .toList());
        instead.setItemLabelGenerator(stance -> getTranslation(stance.key()));
        var pair = new Div(instead, end(instead));
        pair.addClassName("actions");
        return pair;
    }

    private void end(@Nullable Stance stance, @Nullable Select<Stance> instead) {
        if (instead != null && stance == null) {
            instead.setErrorMessage(getTranslation("consensus.refused.replacewithwhat"));
            instead.setInvalid(true);
            return;
        }
        if (Notices.attempt(() -> shelf.objections().end(objection.id(), stance, shelf.me()))) {
            Notices.done(getTranslation("consensus.reply.ended"));
        }
        showAgain.run();
    }

    private void sustain() {
        if (Notices.attempt(() -> shelf.objections().sustain(objection.id(), shelf.me()))) {
            Notices.done(getTranslation("consensus.reply.sustained"));
        }
        showAgain.run();
    }
}
