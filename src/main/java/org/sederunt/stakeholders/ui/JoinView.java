package org.sederunt.stakeholders.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.sederunt.identity.CurrentPerson;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Refused;
import org.sederunt.stakeholders.Electors;
import org.sederunt.stakeholders.Hats;
import org.sederunt.stakeholders.Joining;
import org.sederunt.stakeholders.Mandates;
import org.sederunt.stakeholders.OnBehalf;
import org.sederunt.stakeholders.OrganisationRefused;
import org.sederunt.stakeholders.Organisations;
import org.sederunt.stakeholders.Participants;
import org.sederunt.stakeholders.Profile;
import org.sederunt.uikit.Notices;
import org.sederunt.uikit.Refusals;

/** Where someone joins, and afterwards reads where they stand. */
@Route("join")
@PermitAll
class JoinView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String WANTED = "then";
    private static final String PATH = "[\\w%~-]+(/[\\w%~-]+)*";

    private final Participants participants;
    private final Organisations organisations;
    private final Mandates mandates;
    private final Electors electors;
    private final Hats hats;
    private final PersonId me;
    private String wanted = "";

    JoinView(
            Participants participants,
            Organisations organisations,
            Mandates mandates,
            Electors electors,
            Hats hats,
            CurrentPerson current) {
        this.participants = participants;
        this.organisations = organisations;
        this.mandates = mandates;
        this.electors = electors;
        this.hats = hats;
        this.me = current.id();
        addClassName("join");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        wanted = entering.getLocation()
                .getQueryParameters()
                .getSingleParameter(WANTED)
                .filter(path -> path.matches(PATH))
                .orElse("");
        participants.profile(me).ifPresentOrElse(this::showStanding, this::showForm);
    }

    private void showForm() {
        removeAll();
        var lead = new Paragraph(getTranslation("stakeholders.join.lead"));
        lead.addClassName("lead");
        add(title(getTranslation("stakeholders.join.title")), lead);

        participants
                .refusalToJoin(me)
                .ifPresentOrElse(
                        refusal -> add(Refusals.note(refusal)),
                        () -> add(new JoinForm(organisations::toName, this::join)));
    }

    private void join(JoinForm form, Joining joining) {
        try {
            Profile joined = participants.join(joining, me);
            form.sent();
            showStanding(joined);
        } catch (InputRefused refused) {
            form.mark(refused);
        } catch (OrganisationRefused refused) {
            form.markName(refused, nameOf(joining).flatMap(organisations::findByName));
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }

    private void showStanding(Profile profile) {
        removeAll();
        add(
                title(getTranslation("stakeholders.joined.title")),
                new JoinedPanel(
                        profile,
                        hats.bylines(hats.wornBy(me).stream().toList()).values(),
                        mandates.requestsOf(me),
                        electors.refusalToVote(me),
                        wanted));
    }

    private static Optional<String> nameOf(Joining joining) {
        return joining.onBehalf() instanceof OnBehalf.OfNew fresh ? Optional.of(fresh.name()) : Optional.empty();
    }

    private static Div title(String words) {
        var block = new Div(new H1(words));
        block.addClassName("title-block");
        return block;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("stakeholders.join.title");
    }
}
