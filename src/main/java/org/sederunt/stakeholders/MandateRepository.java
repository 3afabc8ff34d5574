package org.sederunt.stakeholders;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MandateRepository extends JpaRepository<Mandate, UUID> {

    List<Mandate> findByPersonOrderByGivenAt(UUID person);

    List<Mandate> findByOrganisationOrderByGivenAt(UUID organisation);

    Optional<Mandate> findByVoter(UUID voter);

    boolean existsByOrganisationAndPerson(UUID organisation, UUID person);

    String VALID = " m.endedAt is null and m.validFrom <= :now and (m.validUntil is null or m.validUntil > :now) ";

    @Query("select m.organisation from Mandate m where m.person = :person and m.maySign and" + VALID)
    Collection<UUID> signedForBy(UUID person, Instant now);

    @Query("select m.person from Mandate m where m.organisation = :organisation and m.mayVote and" + VALID)
    Collection<UUID> votersOf(UUID organisation, Instant now);

    @Query("select m.person from Mandate m, Organisation o where o.id = m.organisation and o.standing = VERIFIED"
            + " and m.organisation in :organisations and m.mayVote and" + VALID)
    Collection<UUID> votersOfVerified(Collection<UUID> organisations, Instant now);
}
