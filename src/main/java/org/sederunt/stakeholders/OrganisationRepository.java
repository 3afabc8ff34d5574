package org.sederunt.stakeholders;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.Sector;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface OrganisationRepository extends JpaRepository<Organisation, UUID> {

    Optional<Organisation> findByName(String name);

    List<Organisation> findByControlGroupOrderByName(UUID controlGroup);

    List<Organisation> findByStanding(Standing standing, Pageable page);

    long countByStanding(Standing standing);

    @Query("select o.id as id, o.name as name from Organisation o where o.id in :ids")
    List<Named> namesOf(Collection<UUID> ids);

    String FOUND = " from Organisation o where o.standing in :standings and o.name like concat('%', :words, '%')"
            + " and (:sector is null or o.sector = :sector)";
    String PUBLIC_BODIES = " from Organisation o where o.standing in :standings"
            + " and o.name like concat('%', :words, '%') and o.sector is null";

    @Query("select o" + FOUND)
    List<Organisation> found(Collection<Standing> standings, @Nullable Sector sector, String words, Pageable page);

    @Query("select count(o)" + FOUND)
    long countFound(Collection<Standing> standings, @Nullable Sector sector, String words);

    @Query("select o" + PUBLIC_BODIES)
    List<Organisation> publicBodies(Collection<Standing> standings, String words, Pageable page);

    @Query("select count(o)" + PUBLIC_BODIES)
    long countPublicBodies(Collection<Standing> standings, String words);

    interface Named {
        UUID getId();

        String getName();
    }
}
