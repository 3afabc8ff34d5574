package org.sederunt.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Refused;
import org.sederunt.shared.Sector;

@PortalTest
class JoiningTest {

    private static final Set<String> SPANISH = Set.of("es");

    private final Participants participants;
    private final Organisations organisations;
    private final Mandates mandates;
    private final Hats hats;
    private final Electors electors;
    private final Guests guests;

    JoiningTest(
            Participants participants,
            Organisations organisations,
            Mandates mandates,
            Hats hats,
            Electors electors,
            Guests guests) {
        this.participants = participants;
        this.organisations = organisations;
        this.mandates = mandates;
        this.hats = hats;
        this.electors = electors;
        this.guests = guests;
    }

    @Test
    void nobodySpeaksBeforeTheyJoin() {
        PersonId stranger = guests.person();

        assertThat(hats.wornBy(stranger)).isEmpty();
        assertThat(hats.refusalToSpeak(stranger)).isPresent();
    }

    @Test
    void aCitizenSpeaksAtOnceAndVotesOnceVerified() {
        PersonId citizen = guests.citizen();

        assertThat(hats.wornBy(citizen)).hasValue(new Hat(citizen, null, Sector.CITIZENS));
        assertThat(electors.castsFor(citizen)).isEmpty();

        participants.verify(citizen, Evidence.censusNumber("C-7"), "Found in the census.", guests.moderator());

        assertThat(electors.castsFor(citizen)).hasValue(ElectorId.of(citizen));
        assertThat(electors.actingFor(ElectorId.of(citizen))).containsExactly(citizen);
    }

    @Test
    void whoRegistersAnOrganisationSpeaksForItLabelledAsWaitingAndVotesOnceItIsVerified() {
        PersonId founder = guests.founderOf(MemberKind.COMPANY);
        OrganisationId company = guests.organisationOf(founder);
        Hat hat = hats.wornBy(founder).orElseThrow();

        assertThat(hat.organisation()).isEqualTo(company);
        assertThat(hats.bylines(Set.of(hat)).values())
                .singleElement()
                .satisfies(byline -> assertThat(byline.waitsForVerification()).isTrue());
        assertThat(electors.castsFor(founder)).isEmpty();

        organisations.verify(company, Evidence.document("Deed 12"), "The deed names it.", guests.moderator());

        assertThat(electors.castsFor(founder)).hasValue(ElectorId.of(company));
        assertThat(hats.bylines(Set.of(hat)).get(hat))
                .satisfies(byline -> assertThat(byline.waitsForVerification()).isFalse());
    }

    @Test
    void whoNamesAnExistingOrganisationSpeaksForThemselvesUntilTheyHaveAMandate() {
        PersonId representative = guests.representativeOf(MemberKind.UNIVERSITY);
        OrganisationId university = guests.organisationOf(representative);
        PersonId colleague = guests.joined(Joining.known(MemberKind.UNIVERSITY, university, "I teach there.", SPANISH));

        assertThat(hats.wornBy(colleague)).hasValue(new Hat(colleague, null, Sector.ACADEMIA));
        assertThat(electors.castsFor(colleague)).isEmpty();
        assertThat(mandates.askedOf(representative))
                .extracting(MandateAsked::person)
                .containsExactly(colleague);
        assertThat(mandates.requestsOf(colleague))
                .singleElement()
                .satisfies(request -> assertThat(request.waits()).isTrue());
    }

    @Test
    void refusesANameThatDiffersOnlyInCaseAccentsOrSpaces() {
        String unique = Guests.unique();
        guests.joined(Joining.founding(MemberKind.NGO, "Fundación Río " + unique, "A test.", "", SPANISH));
        PersonId second = guests.person();

        assertThatExceptionOfType(OrganisationRefused.class)
                .isThrownBy(() -> participants.join(
                        Joining.founding(MemberKind.NGO, "FUNDACION  RIO " + unique, "A test.", "", SPANISH), second))
                .satisfies(refused -> assertThat(refused.refusal().key()).isEqualTo("stakeholders.refused.nametaken"));
        assertThat(participants.profile(second)).isEmpty();
        assertThat(organisations.findByName("fundacion rio " + unique)).isPresent();
    }

    @Test
    void oneNameGoesToOneOrganisationWhenManyRegisterItAtOnce() throws Exception {
        String name = "Radio " + Guests.unique();
        Callable<Boolean> register = () -> {
            try {
                guests.joined(Joining.founding(MemberKind.RADIO, name, "A test.", "", SPANISH));
                return true;
            } catch (Refused refused) {
                return false;
            }
        };

        try (var crowd = Executors.newFixedThreadPool(6)) {
            long registered = 0;
            for (var answer : crowd.invokeAll(Collections.nCopies(6, register))) if (answer.get()) registered++;
            assertThat(registered).isEqualTo(1);
        }
    }

    @Test
    void aPersonJoinsOnceAndOnlyHavingAcceptedTheHouseRules() {
        PersonId person = guests.person();
        var unread = new Joining(MemberKind.INDIVIDUAL, new OnBehalf.OfOneself(), SPANISH, 0);

        assertThatExceptionOfType(InputRefused.class).isThrownBy(() -> participants.join(unread, person));
        participants.join(Joining.oneself(MemberKind.INDIVIDUAL, SPANISH), person);
        assertThatExceptionOfType(JoiningRefused.class)
                .isThrownBy(() -> participants.join(Joining.oneself(MemberKind.PRESS, SPANISH), person));
        assertThat(participants.profile(person))
                .hasValueSatisfying(profile -> assertThat(profile.sector()).isEqualTo(Sector.CITIZENS));
    }

    @Test
    void staffOfTheOfficeDoesNotJoinASector() {
        PersonId moderator = guests.moderator();

        assertThat(participants.refusalToJoin(moderator)).isPresent();
        assertThatExceptionOfType(JoiningRefused.class)
                .isThrownBy(() -> participants.join(Joining.oneself(MemberKind.INDIVIDUAL, SPANISH), moderator));
        assertThat(hats.refusalToSpeak(moderator))
                .hasValueSatisfying(
                        refusal -> assertThat(refusal.key()).isEqualTo("stakeholders.refused.officespeaks"));
    }

    @Test
    void aPublicBodyHasNoSectorAndNoBallot() {
        PersonId officer = guests.representativeOf(MemberKind.PUBLIC_BODY);

        assertThat(hats.wornBy(officer))
                .hasValueSatisfying(hat -> assertThat(hat.sector()).isNull());
        assertThat(electors.castsFor(officer)).isEmpty();
    }

    @Test
    void aCitizensAssociationSpeaksWhileItsMembersVoteAsCitizens() {
        PersonId founder = guests.founderOf(MemberKind.CITIZENS_ASSOCIATION);

        assertThat(hats.wornBy(founder))
                .hasValueSatisfying(hat -> assertThat(hat.organisation()).isEqualTo(guests.organisationOf(founder)));
        assertThat(mandates.of(founder).getFirst().powers()).isEqualTo(new Powers(true, false, true));

        participants.verify(founder, Evidence.censusNumber("C-9"), "Found in the census.", guests.moderator());
        assertThat(electors.castsFor(founder)).hasValue(ElectorId.of(founder));
    }
}
