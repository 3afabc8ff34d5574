package org.sederunt.stakeholders.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.OfficeTime;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Refused;
import org.sederunt.shared.Texts;
import org.sederunt.stakeholders.MandateAsked;
import org.sederunt.stakeholders.NewMandate;
import org.sederunt.stakeholders.Powers;
import org.sederunt.uikit.DayPicker;
import org.sederunt.uikit.KeptTextArea;
import org.sederunt.uikit.Notices;
import org.sederunt.uikit.Refusals;

/** Gives the mandate that was asked for, or declines the request. */
class MandateForm extends Div {

    private static final String SPEAK = "stakeholders.power.speak.may";
    private static final String VOTE = "stakeholders.power.vote.may";
    private static final String SIGN = "stakeholders.power.sign.may";

    private final MandateAsked asked;
    private final OfficeTime time;
    private final ChoiceCards<Boolean> decision;
    private final CheckboxGroup<String> powers;
    private final DayPicker until;
    private final TextField document;
    private final KeptTextArea reason;
    private final Button act = new Button();
    private final Div given;

    MandateForm(
            MandateAsked asked,
            OfficeTime time,
            Optional<Refusal> refusal,
            Consumer<NewMandate> give,
            Consumer<String> decline) {
        this.asked = asked;
        this.time = time;
        addClassName("office-decide");
        decision = new ChoiceCards<>(
                        getTranslation("stakeholders.decide"),
                        List.of(true, false),
                        gives -> new ChoiceCard(
                                getTranslation(gives ? "stakeholders.request.give" : "stakeholders.request.decline"),
                                ""))
                .sideBySide();
        powers = new CheckboxGroup<>(getTranslation("stakeholders.powers"), SPEAK, VOTE, SIGN);
        powers.setItemLabelGenerator(this::getTranslation);
        powers.setValue(Set.of(SPEAK));
        until = new DayPicker(getTranslation("stakeholders.mandate.lastday"));
        until.setHelperText(getTranslation("stakeholders.mandate.lastday.hint"));
        until.setMin(time.today());
        document = new TextField(getTranslation("stakeholders.mandate.document"));
        document.setHelperText(getTranslation("stakeholders.mandate.document.hint"));
        reason = new KeptTextArea(getTranslation("stakeholders.request.reason"), Texts.REASON)
                .keptAs("request:" + asked.id());
        given = new Div(powers, until, document);
        given.addClassName("fields");
        act.addThemeVariants(ButtonVariant.PRIMARY);

        decision.addValueChangeListener(chosen -> show(chosen.getValue()));
        act.setDisableOnClick(true);
        act.addClickListener(click -> act.setEnabled(!decided(give, decline)));

        add(decision, given, reason, new Div(Refusals.explain(act, refusal)));
        show(null);
    }

    private void show(@Nullable Boolean gives) {
        boolean declines = Boolean.FALSE.equals(gives);
        given.setVisible(Boolean.TRUE.equals(gives));
        reason.setVisible(declines);
        act.setText(getTranslation(
                gives == null
                        ? "stakeholders.decide.act"
                        : declines ? "stakeholders.request.decline" : "stakeholders.request.give"));
        act.setThemeVariant(ButtonVariant.LUMO_ERROR, declines);
    }

    /** Whether it was decided; a second click on what is decided does nothing. */
    private boolean decided(Consumer<NewMandate> give, Consumer<String> decline) {
        if (!decision.isChosen(getTranslation("stakeholders.decide.missing"))) return false;
        reason.setInvalid(false);
        try {
            if (decision.getValue()) give.accept(mandate());
            else decline.accept(reason.getValue());
            reason.sent();
            return true;
        } catch (InputRefused refused) {
            Marks.invalid(refused.field().equals("document") ? document : reason, Refusals.words(refused.refusal()));
        } catch (Refused refused) {
            Notices.refused(refused);
        }
        return false;
    }

    private NewMandate mandate() {
        Set<String> chosen = powers.getValue();
        var wanted = new Powers(chosen.contains(SPEAK), chosen.contains(VOTE), chosen.contains(SIGN));
        return new NewMandate(
                asked.organisation(), asked.person(), wanted, time.now(), end(until.getValue()), document.getValue());
    }

    private @Nullable Instant end(@Nullable LocalDate lastDay) {
        return lastDay == null ? null : time.instant(lastDay.plusDays(1).atStartOfDay());
    }
}
