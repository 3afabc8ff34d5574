package org.sederunt.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sederunt.audit.AuditFilter;
import org.sederunt.identity.PersonId;

/** What the page's address asks for; what cannot be read in it asks for nothing. */
record AuditAddress(AuditFilter filter, int page) {

    static AuditAddress of(QueryParameters query) {
        var filter = new AuditFilter(
                query.getSingleParameter("kind").orElse(null),
                read(query, "person", UUID::fromString).map(PersonId::new).orElse(null),
                read(query, "subject", UUID::fromString).orElse(null),
                read(query, "from", LocalDate::parse).orElse(null),
                read(query, "until", LocalDate::parse).orElse(null));
        return new AuditAddress(
                filter,
                read(query, "page", Integer::valueOf).filter(page -> page >= 0).orElse(0));
    }

    static QueryParameters parameters(AuditFilter filter, int page) {
        Map<String, String> parts = new LinkedHashMap<>();
        put(parts, "kind", filter.kind());
        put(parts, "person", filter.person());
        put(parts, "subject", filter.subject());
        put(parts, "from", filter.from());
        put(parts, "until", filter.until());
        if (page > 0) parts.put("page", Integer.toString(page));
        return QueryParameters.simple(parts);
    }

    private static void put(Map<String, String> parts, String name, @Nullable Object value) {
        if (value != null) parts.put(name, value.toString());
    }

    private static <T> Optional<T> read(QueryParameters query, String name, Function<String, T> reading) {
        try {
            return query.getSingleParameter(name).map(reading);
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
