package org.sederunt.roundtables;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StatementRepository extends JpaRepository<TableStatement, UUID> {

    Optional<TableStatement> findBySubmission(UUID submission);

    long countByTable(UUID table);

    @Query("select coalesce(max(s.number), 0) from TableStatement s where s.table = :table")
    int lastNumberAt(UUID table);
}
