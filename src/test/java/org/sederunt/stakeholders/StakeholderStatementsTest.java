package org.sederunt.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.SqlCount;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Sector;
import org.sederunt.shared.SettableClock;

/** What a page costs does not depend on how many people and organisations there are. */
@PortalTest
class StakeholderStatementsTest {

    private final Organisations organisations;
    private final Participants participants;
    private final Mandates mandates;
    private final Electors electors;
    private final Hats hats;
    private final SettableClock clock;
    private final Guests guests;

    StakeholderStatementsTest(
            Organisations organisations,
            Participants participants,
            Mandates mandates,
            Electors electors,
            Hats hats,
            SettableClock clock,
            Guests guests) {
        this.organisations = organisations;
        this.participants = participants;
        this.mandates = mandates;
        this.electors = electors;
        this.hats = hats;
        this.clock = clock;
        this.guests = guests;
    }

    @Test
    void thePageOfParticipantsNeedsTwoStatements() {
        guests.representativeOf(MemberKind.AGENCY);
        int withFew = SqlCount.of(() -> organisations.verified(50));
        long before = agencies().organisationsInAll();
        for (int i = 0; i < 12; i++) guests.representativeOf(MemberKind.AGENCY);

        assertThat(withFew).isEqualTo(2);
        assertThat(SqlCount.of(() -> organisations.verified(50))).isEqualTo(2);
        assertThat(agencies().organisationsInAll()).isEqualTo(before + 12);
    }

    @Test
    void thePageOfParticipantsShowsTheFirstOfEachSectorCountsTheRestAndNeverNamesCitizens() {
        guests.verifiedCitizen();
        guests.founderOf(MemberKind.AGENCY);
        for (int i = 0; i < 3; i++) guests.representativeOf(MemberKind.AGENCY);

        List<SectorMembers> members = organisations.verified(2);

        assertThat(members)
                .extracting(SectorMembers::sector)
                .containsExactly(
                        Sector.PRIVATE,
                        Sector.ACADEMIA,
                        Sector.CITIZENS,
                        Sector.DIPLOMATIC,
                        Sector.COOPERATION,
                        Sector.MEDIA,
                        null);
        assertThat(members.get(Sector.COOPERATION.ordinal()).organisations())
                .hasSize(2)
                .allMatch(organisation -> organisation.standing() == Standing.VERIFIED);
        assertThat(members.get(Sector.COOPERATION.ordinal()).organisationsInAll())
                .isGreaterThan(2);
        assertThat(members.get(Sector.CITIZENS.ordinal()).citizens()).isPositive();
        assertThat(members.get(Sector.MEDIA.ordinal()).citizens()).isZero();
    }

    @Test
    void theOfficesQueuesNeedThreeStatementsAtMost() {
        for (int i = 0; i < 12; i++) {
            guests.citizen();
            OrganisationId ngo = guests.organisationOf(guests.founderOf(MemberKind.NGO));
            guests.joined(Joining.known(MemberKind.NGO, ngo, "", Set.of("es")));
        }

        PersonId moderator = guests.moderator();
        int asking = SqlCount.of(() -> organisations.refusalToRead(moderator));
        for (int size : new int[] {2, 10}) {
            assertThat(SqlCount.of(() -> organisations.waiting(0, size, moderator)) - asking)
                    .isEqualTo(2);
            assertThat(SqlCount.of(() -> participants.waiting(0, size, moderator)) - asking)
                    .isEqualTo(3);
            assertThat(SqlCount.of(() -> mandates.askedFor(0, size, moderator)) - asking)
                    .isEqualTo(3);
            assertThat(SqlCount.of(() -> organisations.verified(null, "", 0, size)))
                    .isLessThanOrEqualTo(2);
        }
    }

    @Test
    void bylinesOfManyNeedTwoStatementsAndTheElectorateOne() {
        List<Hat> many = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            many.add(hats.wornBy(guests.representativeOf(MemberKind.NGO)).orElseThrow());
        }
        PersonId one = guests.verifiedCitizen();

        assertThat(SqlCount.of(() -> hats.bylines(many))).isEqualTo(2);
        assertThat(SqlCount.of(() -> electors.asOf(clock.instant()))).isEqualTo(1);
        assertThat(SqlCount.of(() -> hats.wornBy(one))).isEqualTo(1);
    }

    private SectorMembers agencies() {
        return organisations.verified(50).get(Sector.COOPERATION.ordinal());
    }
}
