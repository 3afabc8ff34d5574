package org.sederunt.roundtables;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Sector;
import org.sederunt.stakeholders.Hat;
import org.sederunt.stakeholders.OrganisationId;

/** How this module's values stand in rows: instants as UTC without a zone, words to search for as patterns. */
final class Sql {

    private static final int MOST_WORDS = 8;

    private Sql() {}

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(optionalInstant(row, column));
    }

    static @Nullable Instant optionalInstant(ResultSet row, String column) throws SQLException {
        LocalDateTime utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    static UUID id(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    static @Nullable UUID valueOf(@Nullable OrganisationId organisation) {
        return organisation == null ? null : organisation.value();
    }

    static @Nullable PersonId optionalPerson(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }

    static @Nullable Sector optionalSector(ResultSet row, String column) throws SQLException {
        String sector = row.getString(column);
        return sector == null ? null : Sector.valueOf(sector);
    }

    /**
     * The hat in the columns {@code person}, {@code organisation_id} and {@code sector}; null where there is no
     * person.
     */
    static @Nullable Hat optionalHat(ResultSet row, String person) throws SQLException {
        PersonId who = optionalPerson(row, person);
        if (who == null) return null;
        UUID organisation = row.getObject("organisation_id", UUID.class);
        return new Hat(
                who, organisation == null ? null : new OrganisationId(organisation), optionalSector(row, "sector"));
    }

    /** One pattern per word, each to be found somewhere; what LIKE would read as a sign is taken as written. */
    static List<String> patterns(String words) {
        return Arrays.stream(words.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toList();
    }
}
