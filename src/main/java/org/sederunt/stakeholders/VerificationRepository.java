package org.sederunt.stakeholders;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface VerificationRepository extends JpaRepository<Verification, UUID> {

    List<Verification> findByOrganisationOrderByDecidedAtDesc(UUID organisation);

    List<Verification> findByOrganisationInOrderByDecidedAt(Collection<UUID> organisations);

    List<Verification> findByPersonOrderByDecidedAtDesc(UUID person);
}
