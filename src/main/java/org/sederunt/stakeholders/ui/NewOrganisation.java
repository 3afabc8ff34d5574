package org.sederunt.stakeholders.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Texts;
import org.sederunt.stakeholders.MemberKind;
import org.sederunt.stakeholders.OnBehalf;
import org.sederunt.stakeholders.Organisations;
import org.sederunt.uikit.KeptTextArea;
import org.sederunt.uikit.Refusals;

/** Registers an organisation that is not here yet. */
class NewOrganisation extends Div {

    private final ChoiceCards<MemberKind> kind;
    private final TextField name;
    private final KeptTextArea description;
    private final TextField evidence;

    NewOrganisation() {
        addClassName("fields");
        kind = OnBehalfFields.kinds(getTranslation("stakeholders.join.kind"));
        name = new TextField(getTranslation("stakeholders.join.name"));
        name.setHelperText(getTranslation("stakeholders.join.name.hint", Texts.TITLE));
        description = new KeptTextArea(getTranslation("stakeholders.join.description"), Organisations.NOTE)
                .keptAs("organisation:description");
        evidence = new TextField(getTranslation("stakeholders.join.evidence"));
        evidence.setHelperText(getTranslation("stakeholders.join.evidence.hint"));
        add(kind, name, description, evidence);
    }

    void askIn(Side side) {
        List<MemberKind> kinds = side.organisations();
        kind.setItems(kinds);
        kind.setVisible(kinds.size() > 1);
        if (kinds.size() == 1) kind.setValue(kinds.getFirst());
    }

    Optional<OnBehalfFields.Answer> read() {
        boolean chosen = kind.isChosen(getTranslation("stakeholders.join.kind.missing"));
        boolean named = check(name, name.getValue(), Texts.TITLE);
        boolean described = check(description, description.getValue(), Organisations.NOTE);
        evidence.setInvalid(false);
        if (!chosen || !named || !described) return Optional.empty();
        var fresh = new OnBehalf.OfNew(name.getValue(), description.getValue(), evidence.getValue());
        return Optional.of(new OnBehalfFields.Answer(kind.getValue(), fresh));
    }

    /** To be called when it is registered: the browser need not keep the text any longer. */
    void sent() {
        description.sent();
    }

    void mark(String field, String words) {
        switch (field) {
            case "name" -> Marks.invalid(name, words);
            case "description" -> Marks.invalid(description, words);
            default -> Marks.invalid(evidence, words);
        }
    }

    private static boolean check(HasValidationProperties field, String text, int limit) {
        var refusal = InputRefused.refusalFor(text, limit);
        return Marks.required(
                field, refusal.isEmpty(), refusal.map(Refusals::words).orElse(""));
    }
}
