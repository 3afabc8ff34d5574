package org.sederunt.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.identity.AccountRefused;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;

/** What only the office reads is refused to everyone else by the doors themselves, whatever page asks. */
@PortalTest
class OfficeReadingsTest {

    private final Organisations organisations;
    private final Participants participants;
    private final Mandates mandates;
    private final People people;
    private final Guests guests;

    OfficeReadingsTest(
            Organisations organisations, Participants participants, Mandates mandates, People people, Guests guests) {
        this.organisations = organisations;
        this.participants = participants;
        this.mandates = mandates;
        this.people = people;
        this.guests = guests;
    }

    @Test
    void whatWaits() {
        PersonId other = guests.citizen();

        assertThatExceptionOfType(VerificationRefused.class).isThrownBy(() -> participants.waiting(0, 5, other));
        assertThatExceptionOfType(OrganisationRefused.class).isThrownBy(() -> organisations.waiting(0, 5, other));
        assertThatExceptionOfType(MandateRefused.class).isThrownBy(() -> mandates.askedFor(0, 5, other));
        assertThat(participants.waiting(0, 5, guests.moderator()).items()).isNotEmpty();
    }

    @Test
    void aRequestForAMandate() {
        OrganisationId ngo = guests.organisationOf(guests.founderOf(MemberKind.NGO));
        PersonId asker = guests.joined(Joining.known(MemberKind.NGO, ngo, "", Set.of("es")));
        RequestId request = mandates.askedFor(0, 1_000, guests.administrator()).items().stream()
                .filter(asked -> asked.person().equals(asker))
                .findFirst()
                .orElseThrow()
                .id();

        assertThat(mandates.asked(request, guests.moderator())).isPresent();
        assertThatExceptionOfType(MandateRefused.class).isThrownBy(() -> mandates.asked(request, asker));
    }

    @Test
    void decisionsOnACitizenButTheyReadTheirOwn() {
        PersonId citizen = guests.verifiedCitizen();
        PersonId other = guests.citizen();

        assertThat(participants.decisionsOn(citizen, citizen)).hasSize(1);
        assertThat(participants.decisionsOn(citizen, guests.moderator())).hasSize(1);
        assertThatExceptionOfType(VerificationRefused.class)
                .isThrownBy(() -> participants.decisionsOn(citizen, other))
                .satisfies(refused -> assertThat(refused.refusal().key()).isEqualTo("stakeholders.refused.notoffice"));
    }

    @Test
    void theAddressesOfPeople() {
        PersonId other = guests.citizen();

        assertThatExceptionOfType(AccountRefused.class).isThrownBy(() -> people.search("", 0, 5, other));
        assertThat(people.search("", 0, 5, guests.moderator()).items()).isNotEmpty();
    }
}
