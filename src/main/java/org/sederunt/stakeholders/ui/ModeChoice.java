package org.sederunt.stakeholders.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sederunt.shared.Refusal;
import org.sederunt.stakeholders.Mode;
import org.sederunt.stakeholders.OrganisationSummary;
import org.sederunt.uikit.Notices;
import org.sederunt.uikit.Refusals;

/** An organisation's own choice how it takes part in ballots. */
class ModeChoice extends Section {

    ModeChoice(OrganisationSummary organisation, Optional<Refusal> refusal, Consumer<Mode> choose) {
        addClassName("part");
        List<Mode> modes = Arrays.stream(Mode.values())
                .filter(mode -> mode != Mode.DECIDING || organisation.kind().hasBallot())
                .toList();
        var mode = new ChoiceCards<>(
                getTranslation("stakeholders.mode"),
                modes,
                one -> new ChoiceCard(getTranslation(one.key()), getTranslation(one.key() + ".hint")));
        mode.setValue(organisation.mode());
        mode.setReadOnly(refusal.isPresent());
        var act = new Button(getTranslation("stakeholders.mode.act"), click -> {
            if (Notices.attempt(() -> choose.accept(mode.getValue()))) {
                Notices.done(getTranslation(
                        "stakeholders.told.mode",
                        organisation.name(),
                        getTranslation(mode.getValue().key())));
            }
        });
        var hint = new Paragraph(getTranslation("stakeholders.mode.hint"));
        hint.addClassName("hint");
        var fields = new Div(hint, mode, new Div(Refusals.explain(act, refusal)));
        fields.addClassName("fields");
        add(new H2(getTranslation("stakeholders.profile.organisation", organisation.name())), fields);
    }
}
