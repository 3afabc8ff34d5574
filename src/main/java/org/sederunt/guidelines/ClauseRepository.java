package org.sederunt.guidelines;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ClauseRepository extends JpaRepository<Clause, UUID> {

    /** All clauses of a draft with their sources, removed ones included, in their order. */
    @Query("""
        select distinct c from Clause c left join fetch c.sources
        where c.guidelineId = :guideline order by c.position, c.id
        """)
    List<Clause> allOf(UUID guideline);

    @Query("select count(c) from Clause c where c.id in :ids")
    long countByIds(Collection<UUID> ids);
}
