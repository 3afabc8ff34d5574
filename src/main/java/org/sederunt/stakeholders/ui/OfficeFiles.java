package org.sederunt.stakeholders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.OfficeTime;
import org.sederunt.stakeholders.ControlGroups;
import org.sederunt.stakeholders.Evidence;
import org.sederunt.stakeholders.MandateAsked;
import org.sederunt.stakeholders.MandateSummary;
import org.sederunt.stakeholders.Mandates;
import org.sederunt.stakeholders.OrganisationFile;
import org.sederunt.stakeholders.OrganisationId;
import org.sederunt.stakeholders.Organisations;
import org.sederunt.stakeholders.Participants;
import org.sederunt.stakeholders.Profile;
import org.sederunt.stakeholders.RequestId;
import org.sederunt.stakeholders.VerificationDecision;
import org.sederunt.uikit.Notices;
import org.springframework.transaction.annotation.Transactional;

/** Draws the file of one organisation, citizen or request, with the decision that may be taken on it. */
@SpringComponent
class OfficeFiles {

    private final Organisations organisations;
    private final Participants participants;
    private final Mandates mandates;
    private final ControlGroups control;
    private final People people;
    private final OfficeTime time;

    OfficeFiles(
            Organisations organisations,
            Participants participants,
            Mandates mandates,
            ControlGroups control,
            People people,
            OfficeTime time) {
        this.organisations = organisations;
        this.participants = participants;
        this.mandates = mandates;
        this.control = control;
        this.people = people;
        this.time = time;
    }

    /** The file of {@code id}, read in one go, empty where there is none; {@code done} runs after a decision. */
    @Transactional(readOnly = true)
    Optional<Component> of(OfficeQueue queue, UUID id, PersonId me, Runnable done) {
        return switch (queue) {
            case WAITING, VERIFIED ->
                organisations.file(new OrganisationId(id), me).map(file -> organisation(file, me, done));
            case CITIZENS -> participants.profile(new PersonId(id)).map(profile -> citizen(profile, me, done));
            case MANDATES -> mandates.asked(new RequestId(id), me).map(asked -> mandate(asked, me, done));
        };
    }

    private Component organisation(OrganisationFile file, PersonId me, Runnable done) {
        OrganisationId id = file.organisation().id();
        var held = mandates.of(id);
        Set<PersonId> named = new HashSet<>();
        named.add(file.registeredBy());
        held.stream().map(MandateSummary::person).forEach(named::add);
        file.decisions().stream().map(VerificationDecision::by).forEach(named::add);
        Map<PersonId, String> names = people.names(named);

        var form = new VerificationForm(
                "organisation:" + id,
                file.organisation().standing(),
                Evidence.Kind.OF_ORGANISATIONS,
                organisations.refusalToDecide(id, me),
                (evidence, reason) -> {
                    organisations.verify(id, evidence, reason, me);
                    tell("stakeholders.told.verified", file.organisation().name(), done);
                },
                reason -> {
                    organisations.reject(id, reason, me);
                    tell("stakeholders.told.rejected", file.organisation().name(), done);
                });
        var panel = new OrganisationPanel(file, names, time, form);
        panel.add(new MandateList(held, names, time, mandates.endable(id, me), mandate -> {
            mandates.end(mandate, me);
            tell("stakeholders.told.mandateended", file.organisation().name(), done);
        }));
        panel.add(new ControlPanel(file, control.refusalToPlace(id, me), organisations::verified, act -> {
            act.on(control, id, me);
            tell("stakeholders.told.control", file.organisation().name(), done);
        }));
        return panel;
    }

    private Component citizen(Profile profile, PersonId me, Runnable done) {
        PersonId citizen = profile.person();
        var decisions = participants.decisionsOn(citizen, me);
        Set<PersonId> named = new HashSet<>();
        decisions.stream().map(VerificationDecision::by).forEach(named::add);
        var account = people.find(citizen).orElseThrow();
        var form = new VerificationForm(
                "citizen:" + citizen,
                profile.standing(),
                Evidence.Kind.OF_CITIZENS,
                participants.refusalToDecide(citizen, me),
                (evidence, reason) -> {
                    participants.verify(citizen, evidence, reason, me);
                    tell("stakeholders.told.verified", account.name(), done);
                },
                reason -> {
                    participants.reject(citizen, reason, me);
                    tell("stakeholders.told.rejected", account.name(), done);
                });
        return new CitizenPanel(profile, account, decisions, people.names(named), time, form);
    }

    private Component mandate(MandateAsked asked, PersonId me, Runnable done) {
        String name = people.find(asked.person()).orElseThrow().name();
        return new RequestPanel(
                asked,
                name,
                time,
                mandates.refusalToSettle(asked.organisation(), asked.person(), me),
                wanted -> {
                    mandates.give(wanted, me);
                    tell("stakeholders.told.mandategiven", name, done);
                },
                reason -> {
                    mandates.decline(asked.id(), reason, me);
                    tell("stakeholders.told.mandatedeclined", name, done);
                });
    }

    private static void tell(String key, String name, Runnable done) {
        Notices.done(I18NProvider.translate(key, name));
        done.run();
    }
}
