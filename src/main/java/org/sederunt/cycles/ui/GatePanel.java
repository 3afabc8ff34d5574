package org.sederunt.cycles.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sederunt.cycles.Stage;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Refused;
import org.sederunt.shared.Texts;
import org.sederunt.uikit.Icon;
import org.sederunt.uikit.KeptTextArea;
import org.sederunt.uikit.Notices;
import org.sederunt.uikit.Refusals;
import org.sederunt.uikit.Strong;

/** The gate before the next stage: its evidence, or the reason for which a named person opens it without. */
class GatePanel extends Section {

    private final KeptTextArea reason;

    GatePanel(Stage present, Stage next, List<Refusal> missing, Optional<Refusal> refusal, Consumer<String> enter) {
        addClassNames("panel", "gate");
        reason = new KeptTextArea(getTranslation("cycles.gate.reason"), Texts.REASON).keptAs("gate:" + next);
        reason.setHelperText(getTranslation("cycles.gate.reason.hint", Texts.REASON));
        reason.setVisible(!missing.isEmpty());
        var act = new Button(getTranslation("cycles.gate.act", getTranslation(next.key())), click -> enter(enter));
        act.addThemeVariants(ButtonVariant.PRIMARY);

        add(
                new H2(getTranslation("cycles.gate", getTranslation(next.key()))),
                evidence(present, missing),
                reason,
                new Div(Refusals.explain(act, refusal)));
    }

    private Component evidence(Stage present, List<Refusal> missing) {
        var list = new UnorderedList();
        list.addClassName("rights");
        if (missing.isEmpty()) list.add(line("check", present, getTranslation("cycles.gate.stands")));
        missing.forEach(one -> list.add(line("hourglass", present, Refusals.words(one))));
        return list;
    }

    private ListItem line(String icon, Stage present, String words) {
        return new ListItem(
                new Icon(icon), new Div(new Strong(getTranslation(present.evidenceKey())), new Span(words)));
    }

    private void enter(Consumer<String> enter) {
        reason.setInvalid(false);
        try {
            enter.accept(reason.getValue());
            reason.sent();
        } catch (InputRefused refused) {
            reason.setErrorMessage(Refusals.words(refused.refusal()));
            reason.setInvalid(true);
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }
}
