package org.sederunt.roundtables;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface TableRepository extends JpaRepository<RoundTable, UUID> {

    /**
     * The table, locked until the transaction ends; to be the first thing an act reads, so that nothing it reads
     * later is older.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from RoundTable t where t.id = :id")
    Optional<RoundTable> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from RoundTable t where t.submission = :submission")
    Optional<RoundTable> lockBySubmission(UUID submission);

    /**
     * The slugs that are {@code slug} or begin with it and a hyphen; the gap between is locked, so that two tables
     * never take one.
     */
    @Query(
            nativeQuery = true,
            value = "select t.slug from round_table t where t.slug = :slug or t.slug like concat(:slug, '-%') for"
                    + " update")
    List<String> lockSlugsLike(String slug);
}
