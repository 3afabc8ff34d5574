package org.sederunt.stakeholders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Refused;
import org.sederunt.shared.Texts;
import org.sederunt.stakeholders.Evidence;
import org.sederunt.stakeholders.Standing;
import org.sederunt.uikit.KeptTextArea;
import org.sederunt.uikit.Notices;
import org.sederunt.uikit.Refusals;

/** A moderator's decision to verify or not, with evidence and reason; only what would say something new is offered. */
class VerificationForm extends Div {

    private final ChoiceCards<Standing> decision;
    private final ChoiceCards<Evidence.Kind> kind;
    private final TextField note;
    private final KeptTextArea reason;
    private final Button act = new Button();
    private final Div acts = new Div();
    private final Optional<Refusal> refusal;
    private final @Nullable Standing present;

    VerificationForm(
            String place,
            @Nullable Standing present,
            List<Evidence.Kind> kinds,
            Optional<Refusal> refusal,
            BiConsumer<Evidence, String> verify,
            Consumer<String> reject) {
        this.refusal = refusal;
        this.present = present;
        addClassName("office-decide");
        decision = new ChoiceCards<>(
                        getTranslation("stakeholders.decide"),
                        List.of(Standing.VERIFIED, Standing.REJECTED).stream()
                                .filter(one -> one != present)
                                .toList(),
                        one -> new ChoiceCard(getTranslation(actKey(one)), ""))
                .sideBySide();
        kind = new ChoiceCards<>(
                getTranslation("stakeholders.decide.evidence"),
                kinds,
                one -> new ChoiceCard(getTranslation(one.key()), ""));
        kind.addClassName("short");
        note = new TextField(getTranslation("stakeholders.decide.note"));
        note.setHelperText(getTranslation("stakeholders.decide.note.hint"));
        reason = new KeptTextArea(getTranslation("stakeholders.decide.reason"), Texts.REASON).keptAs("verify:" + place);
        act.addThemeVariants(ButtonVariant.PRIMARY);

        decision.addValueChangeListener(chosen -> show(chosen.getValue()));
        act.setDisableOnClick(true);
        act.addClickListener(click -> act.setEnabled(!decided(verify, reject)));

        acts.addClassName("acts");
        add(decision, kind, note, reason, acts);
        show(null);
    }

    private void show(@Nullable Standing chosen) {
        boolean verifies = chosen == Standing.VERIFIED;
        kind.setVisible(verifies);
        note.setVisible(verifies);
        reason.setVisible(chosen != null);
        act.setText(getTranslation(chosen == null ? "stakeholders.decide.act" : actKey(chosen)));
        act.setThemeVariant(ButtonVariant.LUMO_ERROR, chosen == Standing.REJECTED);
        acts.removeAll();
        acts.add(explained());
    }

    private String actKey(Standing chosen) {
        boolean takesBack = present == Standing.VERIFIED && chosen == Standing.REJECTED;
        return takesBack ? "stakeholders.decide.takeback" : "stakeholders.decide." + chosen.name();
    }

    private Component explained() {
        return Refusals.explain(act, refusal);
    }

    /** Whether it was decided; a second click on what is decided does nothing. */
    private boolean decided(BiConsumer<Evidence, String> verify, Consumer<String> reject) {
        boolean chosen = decision.isChosen(getTranslation("stakeholders.decide.missing"))
                && (decision.getValue() == Standing.REJECTED
                        || kind.isChosen(getTranslation("stakeholders.decide.evidence.missing")));
        if (!chosen) return false;
        note.setInvalid(false);
        reason.setInvalid(false);
        try {
            if (decision.getValue() == Standing.REJECTED) reject.accept(reason.getValue());
            else verify.accept(new Evidence(kind.getValue(), note.getValue()), reason.getValue());
            reason.sent();
            return true;
        } catch (InputRefused refused) {
            Marks.invalid(refused.field().equals("evidence") ? note : reason, Refusals.words(refused.refusal()));
        } catch (Refused refused) {
            Notices.refused(refused);
        }
        return false;
    }
}
