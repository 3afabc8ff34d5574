package org.sederunt.guidelines;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface GuidelineRepository extends JpaRepository<Guideline, UUID> {

    /** The guideline, with everybody else who wants to change it waiting until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select g from Guideline g where g.id = :id")
    Optional<Guideline> lock(UUID id);

    /** Locked, so that two that meet here end in a deadlock, of which one is tried again. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select g from Guideline g where g.submission = :submission")
    Optional<Guideline> lockBySubmission(UUID submission);

    /** The slugs in use that begin with {@code slug}; locked as above. */
    @Query(value = "select slug from guideline where slug like concat(:slug, '%') for update", nativeQuery = true)
    List<String> lockSlugs(String slug);

    @Query("select g from Guideline g where g.slug = :slug")
    Optional<Guideline> findBySlug(String slug);
}
