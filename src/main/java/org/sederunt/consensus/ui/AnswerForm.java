package org.sederunt.consensus.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.sederunt.consensus.ObjectionId;
import org.sederunt.consensus.ObjectionView;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Refused;
import org.sederunt.shared.Texts;
import org.sederunt.uikit.KeptTextArea;
import org.sederunt.uikit.Notices;
import org.sederunt.uikit.Refusals;

/** Where the office answers: one reason for one objection, or for several of one substance. */
class AnswerForm extends Div {

    private final transient BallotShelf shelf;
    private final transient Runnable showAgain;
    private final CheckboxGroup<ObjectionView> which = new CheckboxGroup<>();
    private final KeptTextArea reason;

    AnswerForm(BallotShelf shelf, List<ObjectionView> open, Runnable showAgain) {
        this.shelf = shelf;
        this.showAgain = showAgain;
        addClassName("answer-form");
        which.setLabel(getTranslation("consensus.answer.which"));
        which.setItems(open);
        which.setItemLabelGenerator(this::name);
        which.setValue(open.size() == 1 ? new HashSet<>(open) : Set.of());
        reason = new KeptTextArea(getTranslation("consensus.answer.reason"), Texts.REASON)
                .keptAs("ballot/" + open.getFirst().ballot() + "/answer");
        reason.setMinRows(4);
        var answer = new Button(getTranslation("consensus.answer.send"), click -> answer());
        answer.addThemeVariants(ButtonVariant.PRIMARY);
        add(new H2(getTranslation("consensus.answer.title")), which, reason, answer);
    }

    /** Citizens have no name here: the first words of their reason tell one objection from another. */
    private String name(ObjectionView objection) {
        return Objects.requireNonNullElseGet(
                objection.organisation(),
                () -> getTranslation("consensus.answer.citizen", FirstWords.of(objection.reason())));
    }

    private void answer() {
        Set<ObjectionId> ids = which.getValue().stream().map(ObjectionView::id).collect(Collectors.toSet());
        try {
            shelf.objections().answer(ids, reason.getValue(), shelf.me());
            reason.sent();
            Notices.done(getTranslation("consensus.answer.sent"));
            showAgain.run();
        } catch (InputRefused wrong) {
            reason.setErrorMessage(Refusals.words(wrong.refusal()));
            reason.setInvalid(true);
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }
}
