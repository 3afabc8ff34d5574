package org.sederunt.stakeholders.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Refusal;
import org.sederunt.stakeholders.ControlGroups;
import org.sederunt.stakeholders.OrganisationFile;
import org.sederunt.stakeholders.OrganisationId;
import org.sederunt.stakeholders.OrganisationSummary;
import org.sederunt.uikit.Notices;
import org.sederunt.uikit.Refusals;

/** Says with which organisations one is under the same control, and which of them votes. */
class ControlPanel extends Details {

    /** A change of control, to be made on the organisation of the file. */
    @FunctionalInterface
    interface Change {
        void on(ControlGroups control, OrganisationId organisation, PersonId me);
    }

    private final ComboBox<OrganisationSummary> other;

    ControlPanel(
            OrganisationFile file, Optional<Refusal> refusal, OnBehalfFields.Search search, Consumer<Change> change) {
        addClassName("office-part");
        setSummaryText(getTranslation("stakeholders.control"));
        other = new ComboBox<>(getTranslation("stakeholders.control.with"));
        other.setItemLabelGenerator(OrganisationSummary::name);
        other.setItems(query ->
                search.find(null, query.getFilter().orElse(""), query.getPage(), query.getPageSize()).items().stream());
        add(new Paragraph(words(file)));
        if (refusal.isPresent()) add(Refusals.note(refusal.get()));
        else add(other, acts(file, change));
    }

    private String words(OrganisationFile file) {
        if (file.underOneControl().isEmpty()) return getTranslation("stakeholders.control.none");
        String others =
                file.underOneControl().stream().map(OrganisationSummary::name).collect(Collectors.joining(", "));
        return getTranslation(
                file.namedToVote() ? "stakeholders.control.votes" : "stakeholders.control.others", others);
    }

    private Div acts(OrganisationFile file, Consumer<Change> change) {
        var acts = new Div(act("stakeholders.control.place", change, (control, id, me) -> {
            if (other.getValue() != null) control.place(id, other.getValue().id(), me);
        }));
        if (!file.underOneControl().isEmpty()) {
            acts.add(act("stakeholders.control.name", change, ControlGroups::nameToVote));
            acts.add(act("stakeholders.control.part", change, ControlGroups::part));
        }
        acts.addClassName("actions");
        return acts;
    }

    private Button act(String key, Consumer<Change> change, Change what) {
        var act = new Button(getTranslation(key), click -> Notices.attempt(() -> change.accept(what)));
        act.addThemeVariants(ButtonVariant.SMALL);
        return act;
    }
}
