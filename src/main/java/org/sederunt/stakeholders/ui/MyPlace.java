package org.sederunt.stakeholders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.OfficeTime;
import org.sederunt.shared.Refusal;
import org.sederunt.stakeholders.Byline;
import org.sederunt.stakeholders.Electors;
import org.sederunt.stakeholders.Hats;
import org.sederunt.stakeholders.MandateAsked;
import org.sederunt.stakeholders.MandateSummary;
import org.sederunt.stakeholders.Mandates;
import org.sederunt.stakeholders.OrganisationId;
import org.sederunt.stakeholders.Organisations;
import org.sederunt.stakeholders.Participants;
import org.sederunt.stakeholders.RequestId;
import org.sederunt.stakeholders.VerificationDecision;
import org.sederunt.uikit.Notices;
import org.sederunt.uikit.PagedList;
import org.springframework.transaction.annotation.Transactional;

/** Draws what a participant may do, their mandates, what they ask for and what is asked of them. */
@SpringComponent
class MyPlace {

    private static final int FEW = 5;

    private final Participants participants;
    private final Organisations organisations;
    private final Mandates mandates;
    private final Electors electors;
    private final Hats hats;
    private final People people;
    private final OfficeTime time;

    MyPlace(
            Participants participants,
            Organisations organisations,
            Mandates mandates,
            Electors electors,
            Hats hats,
            People people,
            OfficeTime time) {
        this.participants = participants;
        this.organisations = organisations;
        this.mandates = mandates;
        this.electors = electors;
        this.hats = hats;
        this.people = people;
        this.time = time;
    }

    /** The parts of the profile of {@code me} that change, read in one go; {@code changed} runs when one of them was changed here. */
    @Transactional(readOnly = true)
    List<Component> of(PersonId me, Runnable changed) {
        List<MandateSummary> held = mandates.of(me);
        List<OrganisationId> ids =
                held.stream().map(MandateSummary::organisation).distinct().toList();
        List<Component> parts = new ArrayList<>();
        asked(me, changed).ifPresent(parts::add);
        parts.add(ProfileView.part("stakeholders.profile.may", may(me)));
        parts.add(ProfileView.part("stakeholders.profile.mandates", mandates(held, ids, me, changed)));
        parts.add(new PagedList<OrganisationId>(FEW, some -> modes(some, me)).of(signedFor(held)));
        return parts;
    }

    private List<OrganisationId> signedFor(List<MandateSummary> held) {
        return held.stream()
                .filter(mandate -> mandate.powers().sign() && mandate.isValidAt(time.now()))
                .map(MandateSummary::organisation)
                .distinct()
                .toList();
    }

    private Component modes(List<OrganisationId> some, PersonId me) {
        Map<OrganisationId, Refusal> refusals = organisations.refusalsToChooseMode(some, me);
        return Lines.together(
                organisations.findAll(some),
                organisation -> new ModeChoice(
                        organisation,
                        Optional.ofNullable(refusals.get(organisation.id())),
                        mode -> organisations.chooseMode(organisation.id(), mode, me)));
    }

    private Component may(PersonId me) {
        Collection<Byline> bylines =
                hats.bylines(hats.wornBy(me).stream().toList()).values();
        var may = new Div(new VotingStanding(JoinedPanel.speaksAs(bylines), electors.refusalToVote(me)));
        Optional<VerificationDecision> decision =
                participants.decisionsOn(me, me).stream().findFirst();
        decision.ifPresent(made -> may.add(new OfficeSays(made.reason())));
        return may;
    }

    private Component mandates(List<MandateSummary> held, List<OrganisationId> ids, PersonId me, Runnable changed) {
        Map<OrganisationId, String> reasons = organisations.reasons(ids);
        var list = new MyMandates(held, reasons, mandates.requestsOf(me), time, mandate -> {
            mandates.end(mandate, me);
            tell("stakeholders.told.mymandateended", "", changed);
        });
        participants
                .profile(me)
                .ifPresent(profile ->
                        list.add(new AskMandate(profile.sector(), organisations::toName, (organisation, message) -> {
                            mandates.ask(organisation.id(), message, me);
                            tell("stakeholders.told.asked", organisation.name(), changed);
                        })));
        return list;
    }

    private Optional<Component> asked(PersonId me, Runnable changed) {
        List<MandateAsked> waiting = mandates.askedOf(me);
        if (waiting.isEmpty()) return Optional.empty();
        var list = new PagedList<MandateAsked>(FEW, some -> requests(some, me, changed)).of(waiting);
        return Optional.of(ProfileView.part("stakeholders.profile.asked", list));
    }

    private Component requests(List<MandateAsked> some, PersonId me, Runnable changed) {
        Map<PersonId, String> names =
                people.names(some.stream().map(MandateAsked::person).toList());
        Map<RequestId, Refusal> refusals = mandates.refusalsToSettle(some, me);
        var list = new Div();
        list.addClassName("requests");
        for (MandateAsked asked : some) {
            String name = names.getOrDefault(asked.person(), "");
            var refusal = Optional.ofNullable(refusals.get(asked.id()));
            list.add(new RequestPanel(
                    asked,
                    name,
                    time,
                    refusal,
                    wanted -> {
                        mandates.give(wanted, me);
                        tell("stakeholders.told.mandategiven", name, changed);
                    },
                    reason -> {
                        mandates.decline(asked.id(), reason, me);
                        tell("stakeholders.told.mandatedeclined", name, changed);
                    }));
        }
        return list;
    }

    private static void tell(String key, String name, Runnable changed) {
        Notices.done(I18NProvider.translate(key, name));
        changed.run();
    }
}
