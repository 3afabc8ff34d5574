package org.sederunt.consensus.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.sederunt.consensus.ObjectionView;
import org.sederunt.consensus.Question;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Refused;
import org.sederunt.shared.Texts;
import org.sederunt.uikit.KeptTextArea;
import org.sederunt.uikit.Notices;
import org.sederunt.uikit.Prose;
import org.sederunt.uikit.Refusals;
import org.sederunt.uikit.Strong;

/** For those who vote in secret: an objection beside the stance, which is an open act and says so before it is made. */
class OpenObjection extends Div {

    private final transient BallotShelf shelf;
    private final transient Question question;

    OpenObjection(BallotShelf shelf, Question question) {
        this.shelf = shelf;
        this.question = question;
        addClassNames("part", "open-objection");
        show();
    }

    private void show() {
        removeAll();
        add(new H2(getTranslation("consensus.raise.title")));
        Optional<ObjectionView> mine = shelf.objections().mine(question.ballot(), shelf.me());
        mine.ifPresentOrElse(this::showMine, this::offer);
    }

    private void offer() {
        var text = new Paragraph(getTranslation("consensus.raise.text"));
        text.addClassName("hint");
        add(text, new Button(getTranslation("consensus.raise.open"), click -> edit("", "")));
    }

    private void showMine(ObjectionView mine) {
        var hint = new Paragraph(getTranslation("consensus.raise.mine"));
        hint.addClassName("hint");
        var change = new Button(getTranslation("consensus.raise.change"), click -> edit(mine.reason(), mine.remedy()));
        var takeBack = new Button(getTranslation("consensus.raise.takeback"), click -> takeBack(mine));
        takeBack.addThemeVariants(ButtonVariant.TERTIARY);
        var acts = new Div(change, takeBack);
        acts.addClassName("actions");
        add(
                new Strong(getTranslation("consensus.objection.reason")),
                new Prose(mine.reason()),
                new Strong(getTranslation("consensus.objection.remedy")),
                new Prose(mine.remedy()),
                hint,
                acts);
    }

    private void edit(String oldReason, String oldRemedy) {
        removeAll();
        KeptTextArea reason = field("reason", oldReason);
        KeptTextArea remedy = field("remedy", oldRemedy);
        var raise = new Button(getTranslation("consensus.raise.send"), click -> raise(reason, remedy));
        var cancel = new Button(getTranslation("uikit.cancel"), click -> show());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var acts = new Div(raise, cancel);
        acts.addClassName("actions");
        var text = new Paragraph(getTranslation("consensus.raise.text"));
        text.addClassName("hint");
        add(new H2(getTranslation("consensus.raise.title")), text, reason, remedy, acts);
        reason.focus();
    }

    private KeptTextArea field(String name, String value) {
        var field = new KeptTextArea(getTranslation("consensus.objection." + name), Texts.REASON);
        if (!value.isEmpty()) field.setValue(value);
        return field.keptAs("ballot/" + question.ballot() + "/objection/" + name);
    }

    private void raise(KeptTextArea reason, KeptTextArea remedy) {
        try {
            shelf.objections().raise(question.ballot(), reason.getValue(), remedy.getValue(), shelf.me());
            reason.sent();
            remedy.sent();
            show();
            Notices.done(getTranslation("consensus.raise.sent"));
        } catch (InputRefused wrong) {
            KeptTextArea field = wrong.field().equals("remedy") ? remedy : reason;
            field.setErrorMessage(Refusals.words(wrong.refusal()));
            field.setInvalid(true);
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }

    private void takeBack(ObjectionView mine) {
        if (!Notices.attempt(() -> shelf.objections().takeBack(question.ballot(), shelf.me()))) return;
        show();
        Notices.undoable(getTranslation("consensus.raise.takenback"), () -> {
            Notices.attempt(
                    () -> shelf.objections().raise(question.ballot(), mine.reason(), mine.remedy(), shelf.me()));
            show();
        });
    }
}
