package org.sederunt.identity;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PersonRepository extends JpaRepository<Person, UUID> {

    @Query("select p.id as id, p.name as name from Person p where p.id in :ids")
    List<Named> namesOf(Collection<UUID> ids);

    @Query("select p from Person p where p.name like concat('%', :words, '%') or p.email like concat(:words, '%')")
    Page<Person> found(String words, Pageable page);

    interface Named {
        UUID getId();

        String getName();
    }
}
