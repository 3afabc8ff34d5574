package org.sederunt.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.identity.Role;
import org.sederunt.shared.Sector;
import org.sederunt.shared.SettableClock;

@PortalTest
class ElectorsTest {

    private final Electors electors;
    private final Organisations organisations;
    private final ControlGroups control;
    private final People people;
    private final SettableClock clock;
    private final Guests guests;

    ElectorsTest(
            Electors electors,
            Organisations organisations,
            ControlGroups control,
            People people,
            SettableClock clock,
            Guests guests) {
        this.electors = electors;
        this.organisations = organisations;
        this.control = control;
        this.people = people;
        this.clock = clock;
        this.guests = guests;
    }

    @Test
    void tellsTheElectorsOfAnInstantWithTheModeOfThen() {
        PersonId consul = guests.founderOf(MemberKind.CONSULATE);
        OrganisationId consulate = guests.organisationOf(consul);
        Instant waiting = later();
        organisations.verify(consulate, Evidence.document("Exequatur"), "Accredited.", guests.moderator());
        Instant consultative = later();
        organisations.chooseMode(consulate, Mode.DECIDING, consul);
        Instant deciding = later();
        organisations.chooseMode(consulate, Mode.OBSERVER, consul);
        Instant observing = later();
        organisations.chooseMode(consulate, Mode.DECIDING, consul);
        Instant decidingAgain = later();
        organisations.reject(consulate, "It closed.", guests.moderator());
        Instant closed = later();

        assertThat(mode(consulate, waiting)).isEmpty();
        assertThat(mode(consulate, consultative)).hasValue(Mode.CONSULTATIVE);
        assertThat(mode(consulate, deciding)).hasValue(Mode.DECIDING);
        assertThat(mode(consulate, observing)).isEmpty();
        assertThat(mode(consulate, decidingAgain)).hasValue(Mode.DECIDING);
        assertThat(mode(consulate, closed)).isEmpty();
    }

    @Test
    void onlyWhoMaySignChoosesTheMode() {
        PersonId editor = guests.representativeOf(MemberKind.PRESS);
        OrganisationId paper = guests.organisationOf(editor);

        for (PersonId other : new PersonId[] {guests.moderator(), guests.inOwnName(MemberKind.PRESS)}) {
            assertThatExceptionOfType(OrganisationRefused.class)
                    .isThrownBy(() -> organisations.chooseMode(paper, Mode.DECIDING, other));
        }
        assertThat(organisations.find(paper).orElseThrow().mode()).isEqualTo(Mode.CONSULTATIVE);
        assertThat(organisations.refusalToChooseMode(paper, editor)).isEmpty();
    }

    @Test
    void countsACitizenByPersonAndNeverTheirAssociation() {
        PersonId citizen = guests.verifiedCitizen();
        OrganisationId association = guests.organisationOf(guests.representativeOf(MemberKind.CITIZENS_ASSOCIATION));
        OrganisationId body = guests.organisationOf(guests.representativeOf(MemberKind.PUBLIC_BODY));

        var now = electors.asOf(later());

        assertThat(now)
                .contains(new Elector(ElectorId.of(citizen), ElectorKind.CITIZEN, Sector.CITIZENS, Mode.DECIDING))
                .extracting(Elector::id)
                .doesNotContain(ElectorId.of(association), ElectorId.of(body));
    }

    @Test
    void whoTakesARoleOfTheOfficeIsNoElectorFromThenOn() {
        PersonId citizen = guests.verifiedCitizen();
        Instant before = later();
        people.give(Role.MODERATOR, citizen, guests.administrator());
        Instant during = later();

        assertThat(isElector(ElectorId.of(citizen), before)).isTrue();
        assertThat(isElector(ElectorId.of(citizen), during)).isFalse();
        assertThat(electors.castsFor(citizen)).isEmpty();
        assertThat(electors.actingFor(ElectorId.of(citizen))).isEmpty();

        people.take(Role.MODERATOR, citizen, guests.administrator());
        assertThat(isElector(ElectorId.of(citizen), later())).isTrue();
        assertThat(electors.castsFor(citizen)).hasValue(ElectorId.of(citizen));
    }

    @Test
    void aRepresentativeWhoTakesARoleOfTheOfficeVotesNoMore() {
        PersonId representative = guests.representativeOf(MemberKind.COMPANY);
        OrganisationId company = guests.organisationOf(representative);

        people.give(Role.ADMINISTRATOR, representative, guests.administrator());
        people.take(Role.ADMINISTRATOR, representative, guests.administrator());
        assertThat(electors.castsFor(representative)).hasValue(ElectorId.of(company));
        people.give(Role.MODERATOR, representative, guests.administrator());

        assertThat(electors.castsFor(representative)).isEmpty();
        assertThat(electors.actingFor(ElectorId.of(company))).isEmpty();
        assertThat(isElector(ElectorId.of(company), later())).isTrue();
    }

    @Test
    void organisationsUnderOneControlAreOneElectorPerSectorFirstTheOldestThenTheOneNamed() {
        PersonId firstOwner = guests.representativeOf(MemberKind.COMPANY);
        OrganisationId first = guests.organisationOf(firstOwner);
        PersonId secondOwner = guests.representativeOf(MemberKind.COMPANY);
        OrganisationId second = guests.organisationOf(secondOwner);
        OrganisationId paper = guests.organisationOf(guests.representativeOf(MemberKind.PRESS));
        PersonId moderator = guests.moderator();
        Instant apart = later();

        control.place(second, first, moderator);
        control.place(paper, first, moderator);
        Instant together = later();
        control.nameToVote(second, secondOwner);
        Instant named = later();
        control.part(second, moderator);
        Instant parted = later();

        assertThat(isElector(ElectorId.of(first), apart)).isTrue();
        assertThat(isElector(ElectorId.of(second), apart)).isTrue();
        assertThat(isElector(ElectorId.of(first), together)).isTrue();
        assertThat(isElector(ElectorId.of(second), together)).isFalse();
        assertThat(isElector(ElectorId.of(paper), together)).isTrue();
        assertThat(isElector(ElectorId.of(first), named)).isFalse();
        assertThat(isElector(ElectorId.of(second), named)).isTrue();
        assertThat(isElector(ElectorId.of(first), parted)).isTrue();
        assertThat(isElector(ElectorId.of(second), parted)).isTrue();
    }

    @Test
    void onlyModeratorsSayWhoIsUnderOneControl() {
        PersonId owner = guests.representativeOf(MemberKind.COMPANY);
        OrganisationId company = guests.organisationOf(owner);
        OrganisationId other = guests.organisationOf(guests.representativeOf(MemberKind.COMPANY));

        assertThatExceptionOfType(OrganisationRefused.class).isThrownBy(() -> control.place(company, other, owner));
        assertThatExceptionOfType(OrganisationRefused.class).isThrownBy(() -> control.nameToVote(company, owner));
    }

    private boolean isElector(ElectorId elector, Instant instant) {
        return electors.asOf(instant).stream().anyMatch(one -> one.id().equals(elector));
    }

    private Optional<Mode> mode(OrganisationId organisation, Instant instant) {
        return electors.asOf(instant).stream()
                .filter(one -> one.id().equals(ElectorId.of(organisation)))
                .map(Elector::mode)
                .findFirst();
    }

    /** An instant that lies between what was done before and what is done after. */
    private Instant later() {
        clock.move(Duration.ofSeconds(1));
        Instant now = clock.instant();
        clock.move(Duration.ofSeconds(1));
        return now;
    }
}
