package org.sederunt.roundtables;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sederunt.shared.Slug;
import org.springframework.stereotype.Component;

/** Gives each table an address of its own: the slug of its title, numbered where there are several of one title. */
@Component
class TableAddresses {

    private final TableRepository tables;

    TableAddresses(TableRepository tables) {
        this.tables = tables;
    }

    /** A slug that no other table has, nor gets while the transaction lasts. */
    Slug freeFor(String title) {
        Slug slug = Slug.of(title);
        List<String> taken = tables.lockSlugsLike(slug.value());
        return Stream.concat(Stream.of(slug), IntStream.iterate(2, n -> n + 1).mapToObj(slug::numbered))
                .filter(candidate -> !taken.contains(candidate.value()))
                .findFirst()
                .orElseThrow();
    }
}
