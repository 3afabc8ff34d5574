package org.sederunt.stakeholders;

import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

interface ParticipantRepository extends JpaRepository<Participant, UUID> {

    Page<Participant> findByStanding(Standing standing, Pageable page);

    long countByStanding(Standing standing);
}
