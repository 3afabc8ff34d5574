package org.sederunt.stakeholders;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MandateRequestRepository extends JpaRepository<MandateRequest, UUID> {

    List<MandateRequest> findByWaitsTrue(Pageable page);

    long countByWaitsTrue();

    List<MandateRequest> findByWaitsTrueAndOrganisationInOrderByAskedAt(Collection<UUID> organisations);

    Optional<MandateRequest> findByWaitsTrueAndOrganisationAndPerson(UUID organisation, UUID person);

    /** Those that wait or were declined, the latest first; those met with a mandate are told by the mandate. */
    @Query("select r from MandateRequest r where r.person = :person and r.mandate is null order by r.askedAt desc")
    List<MandateRequest> unmetOf(UUID person);
}
