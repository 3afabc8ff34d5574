package org.sederunt.stakeholders.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Refused;
import org.sederunt.shared.Sector;
import org.sederunt.stakeholders.OrganisationSummary;
import org.sederunt.uikit.Notices;
import org.sederunt.uikit.Refusals;

/** Asks one more organisation of one's own sector for a mandate. */
class AskMandate extends Details {

    AskMandate(@Nullable Sector sector, OnBehalfFields.Search search, BiConsumer<OrganisationSummary, String> ask) {
        setSummaryText(getTranslation("stakeholders.profile.ask"));
        var organisation = new KnownOrganisation(search);
        organisation.searchIn(sector);
        var act = new Button(
                getTranslation("stakeholders.profile.ask.act"),
                click -> organisation.chosen().ifPresent(one -> {
                    try {
                        ask.accept(one, organisation.message());
                    } catch (InputRefused refused) {
                        organisation.mark(Refusals.words(refused.refusal()));
                    } catch (Refused refused) {
                        Notices.refused(refused);
                    }
                }));
        var fields = new Div(organisation, act);
        fields.addClassName("fields");
        add(fields);
    }
}
