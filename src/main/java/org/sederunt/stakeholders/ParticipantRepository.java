package org.sederunt.stakeholders;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ParticipantRepository extends JpaRepository<Participant, UUID> {

    List<Participant> findByStanding(Standing standing, Pageable page);

    long countByStanding(Standing standing);

    @Query("select p.person from Participant p")
    Set<UUID> everyone();
}
