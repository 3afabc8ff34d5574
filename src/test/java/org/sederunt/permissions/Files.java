package org.sederunt.permissions;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sederunt.identity.PersonId;
import org.sederunt.stakeholders.ControlGroups;
import org.sederunt.stakeholders.Evidence;
import org.sederunt.stakeholders.Guests;
import org.sederunt.stakeholders.Joining;
import org.sederunt.stakeholders.Mandates;
import org.sederunt.stakeholders.MemberKind;
import org.sederunt.stakeholders.OrganisationId;
import org.sederunt.stakeholders.Organisations;
import org.sederunt.stakeholders.Participants;
import org.sederunt.stakeholders.RequestId;
import org.sederunt.stakeholders.Standing;
import org.springframework.stereotype.Component;

/** An organisation and a citizen of each standing; the organisation shares its control with another, and somebody asks it for a mandate. */
@Component
class Files {

    static final Evidence SEEN = Evidence.document("Deed 12");
    static final String REASON = "It is as they say.";

    private final Guests guests;
    private final Organisations organisations;
    private final Participants participants;
    private final Mandates mandates;
    private final ControlGroups control;
    private final Everyone everyone;

    private final Map<String, File> all = new HashMap<>();

    Files(
            Guests guests,
            Organisations organisations,
            Participants participants,
            Mandates mandates,
            ControlGroups control,
            Everyone everyone) {
        this.guests = guests;
        this.organisations = organisations;
        this.participants = participants;
        this.mandates = mandates;
        this.control = control;
        this.everyone = everyone;
    }

    /**
     * What the office keeps together.
     *
     * @param founder who signs for the organisation
     * @param sister under the same control
     * @param asker who asks for a mandate of it
     */
    record File(
            OrganisationId organisation,
            PersonId founder,
            OrganisationId sister,
            PersonId asker,
            RequestId request,
            PersonId citizen) {}

    void open() {
        OrganisationId sister = guests.organisationOf(guests.representativeOf(MemberKind.UNIVERSITY));
        for (Standing standing : Standing.values()) {
            File file = file(sister);
            all.put(standing.name(), file);
            switch (standing) {
                case WAITING -> {}
                case VERIFIED -> {
                    organisations.verify(file.organisation(), SEEN, REASON, everyone.moderator());
                    participants.verify(file.citizen(), SEEN, REASON, everyone.moderator());
                }
                case REJECTED -> {
                    organisations.reject(file.organisation(), REASON, everyone.moderator());
                    participants.reject(file.citizen(), REASON, everyone.moderator());
                }
            }
        }
    }

    private File file(OrganisationId sister) {
        PersonId founder = guests.founderOf(MemberKind.UNIVERSITY);
        OrganisationId organisation = guests.organisationOf(founder);
        PersonId asker =
                guests.joined(Joining.known(MemberKind.UNIVERSITY, organisation, "I teach there.", Set.of("es")));
        control.place(organisation, sister, everyone.moderator());
        RequestId request = mandates.requestsOf(asker).getFirst().id();
        return new File(organisation, founder, sister, asker, request, guests.citizen());
    }

    File of(String standing) {
        return Objects.requireNonNull(all.get(standing), standing);
    }
}
