package org.sederunt.permissions;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sederunt.identity.PersonId;
import org.sederunt.permissions.Files.File;
import org.sederunt.shared.Refusal;
import org.sederunt.stakeholders.ControlGroups;
import org.sederunt.stakeholders.Joining;
import org.sederunt.stakeholders.MandateId;
import org.sederunt.stakeholders.Mandates;
import org.sederunt.stakeholders.MemberKind;
import org.sederunt.stakeholders.Mode;
import org.sederunt.stakeholders.NewMandate;
import org.sederunt.stakeholders.OrganisationId;
import org.sederunt.stakeholders.Organisations;
import org.sederunt.stakeholders.Participants;
import org.sederunt.stakeholders.Powers;
import org.springframework.stereotype.Component;

/** Joining, and what is done to citizens and organisations of each standing. */
@Component
class StakeholderActs implements Acts {

    private static final Set<String> SPANISH = Set.of("es");

    private final Participants participants;
    private final Organisations organisations;
    private final Mandates mandates;
    private final ControlGroups control;
    private final Files files;
    private final Clock clock;

    StakeholderActs(
            Participants participants,
            Organisations organisations,
            Mandates mandates,
            ControlGroups control,
            Files files,
            Clock clock) {
        this.participants = participants;
        this.organisations = organisations;
        this.mandates = mandates;
        this.control = control;
        this.files = files;
        this.clock = clock;
    }

    /** What is done to an organisation is done to the representative's own. */
    @Override
    public Optional<PersonId> nearest(Who who, String stage) {
        boolean ofOne = who == Who.REPRESENTATIVE && Stages.STANDING.contains(stage);
        return ofOne ? Optional.of(files.of(stage).founder()) : Optional.empty();
    }

    @Override
    public List<Attempt> attempts() {
        return List.of(
                new Attempt(
                        "Participants.join",
                        Stages.ANY,
                        (any, by) -> participants.refusalToJoin(by),
                        (any, by) -> participants.join(Joining.oneself(MemberKind.INDIVIDUAL, SPANISH), by)),
                Attempt.unasked("Participants.speak", Stages.ANY, (any, by) -> participants.speak(SPANISH, by)),
                onCitizen("verify", (file, by) -> participants.verify(file.citizen(), Files.SEEN, Files.REASON, by)),
                onCitizen("reject", (file, by) -> participants.reject(file.citizen(), Files.REASON, by)),
                on(
                        "Organisations.verify",
                        organisations::refusalToDecide,
                        (file, by) -> organisations.verify(file.organisation(), Files.SEEN, Files.REASON, by)),
                on(
                        "Organisations.reject",
                        organisations::refusalToDecide,
                        (file, by) -> organisations.reject(file.organisation(), Files.REASON, by)),
                on(
                        "Organisations.chooseMode",
                        organisations::refusalToChooseMode,
                        (file, by) -> organisations.chooseMode(file.organisation(), Mode.OBSERVER, by)),
                Attempt.unasked(
                        "Mandates.ask",
                        Stages.STANDING,
                        (standing, by) -> mandates.ask(files.of(standing).organisation(), "", by)),
                new Attempt(
                        "Mandates.give",
                        Stages.STANDING,
                        (standing, by) -> mandates.refusalToGive(mandate(standing), by),
                        (standing, by) -> mandates.give(mandate(standing), by)),
                new Attempt(
                        "Mandates.decline",
                        Stages.STANDING,
                        (standing, by) -> mandates.refusalToSettle(
                                files.of(standing).organisation(),
                                files.of(standing).asker(),
                                by),
                        (standing, by) -> mandates.decline(files.of(standing).request(), Files.REASON, by)),
                new Attempt(
                        "Mandates.end",
                        Stages.STANDING,
                        (standing, by) -> mandates.refusalToEnd(firstMandate(standing), by),
                        (standing, by) -> mandates.end(firstMandate(standing), by)),
                on(
                        "ControlGroups.place",
                        control::refusalToPlace,
                        (file, by) -> control.place(file.organisation(), file.sister(), by)),
                on("ControlGroups.part", control::refusalToPlace, (file, by) -> control.part(file.organisation(), by)),
                on(
                        "ControlGroups.nameToVote",
                        control::refusalToName,
                        (file, by) -> control.nameToVote(file.organisation(), by)));
    }

    private interface Asking {
        Optional<Refusal> refusal(OrganisationId organisation, PersonId by);
    }

    private interface Handling {
        void handle(File file, PersonId by);
    }

    private Attempt on(String act, Asking asking, Handling handling) {
        return new Attempt(
                act,
                Stages.STANDING,
                (standing, by) -> asking.refusal(files.of(standing).organisation(), by),
                (standing, by) -> handling.handle(files.of(standing), by));
    }

    private Attempt onCitizen(String act, Handling handling) {
        return new Attempt(
                "Participants." + act,
                Stages.STANDING,
                (standing, by) ->
                        participants.refusalToDecide(files.of(standing).citizen(), by),
                (standing, by) -> handling.handle(files.of(standing), by));
    }

    private NewMandate mandate(String standing) {
        File file = files.of(standing);
        return new NewMandate(file.organisation(), file.asker(), Powers.SPEAK, clock.instant(), null, "");
    }

    private MandateId firstMandate(String standing) {
        return mandates.of(files.of(standing).founder()).getFirst().id();
    }
}
