package org.sederunt.cycles;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CycleRepository extends JpaRepository<CycleRecord, UUID> {

    Optional<CycleRecord> findByCurrentTrue();
}
