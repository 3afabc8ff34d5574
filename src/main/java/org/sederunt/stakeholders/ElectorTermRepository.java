package org.sederunt.stakeholders;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ElectorTermRepository extends JpaRepository<ElectorTerm, UUID> {

    List<ElectorTerm> findByOrganisationAndUntilIsNull(UUID organisation);

    List<ElectorTerm> findByPersonAndUntilIsNull(UUID person);

    @Query("""
        select t from ElectorTerm t
        where t.since <= :instant and (t.until is null or t.until > :instant)
        order by t.sector, t.verifiedAt, t.id\
        """)
    List<ElectorTerm> standingAt(Instant instant);
}
