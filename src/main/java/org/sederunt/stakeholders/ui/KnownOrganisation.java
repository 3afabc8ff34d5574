package org.sederunt.stakeholders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.Sector;
import org.sederunt.stakeholders.OnBehalf;
import org.sederunt.stakeholders.OrganisationSummary;
import org.sederunt.stakeholders.Organisations;
import org.sederunt.uikit.Strong;

/** Names an organisation that is here already, and says why one speaks for it. */
class KnownOrganisation extends Div {

    private final OnBehalfFields.Search search;
    private final ComboBox<OrganisationSummary> organisation;
    private final TextField message;

    KnownOrganisation(OnBehalfFields.Search search) {
        this.search = search;
        addClassName("fields");
        organisation = new ComboBox<>(getTranslation("stakeholders.join.organisation"));
        organisation.setItemLabelGenerator(OrganisationSummary::name);
        organisation.setRenderer(new ComponentRenderer<>(this::line));
        organisation.setHelperText(getTranslation("stakeholders.join.organisation.hint"));
        message = new TextField(getTranslation("stakeholders.join.message"));
        message.setHelperText(getTranslation("stakeholders.join.message.hint", Organisations.NOTE));
        add(organisation, message);
    }

    void searchIn(@Nullable Sector sector) {
        organisation.clear();
        organisation.setItems(query ->
                search
                        .find(sector, query.getFilter().orElse(""), query.getPage(), query.getPageSize())
                        .items()
                        .stream());
    }

    void choose(OrganisationSummary existing) {
        organisation.setValue(existing);
    }

    /** The organisation chosen; where there is none the field says so. */
    Optional<OrganisationSummary> chosen() {
        OrganisationSummary chosen = organisation.getValue();
        Marks.required(organisation, chosen != null, getTranslation("stakeholders.join.organisation.missing"));
        message.setInvalid(false);
        return Optional.ofNullable(chosen);
    }

    String message() {
        return message.getValue();
    }

    Optional<OnBehalfFields.Answer> read() {
        return chosen().map(one -> new OnBehalfFields.Answer(one.kind(), new OnBehalf.OfKnown(one.id(), message())));
    }

    void mark(String words) {
        Marks.invalid(message, words);
    }

    private Component line(OrganisationSummary one) {
        var kind = new Span(getTranslation(one.kind().key()) + " · "
                + getTranslation(one.standing().key()));
        kind.addClassNames("small", "muted");
        var line = new Div(new Strong(one.name()), kind);
        line.addClassName("two-lines");
        return line;
    }
}
