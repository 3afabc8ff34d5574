package org.sederunt.audit;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.DomainEvent;
import tools.jackson.databind.json.JsonMapper;

/** The facts of an event beyond instant, actor and subject, as JSON with the names of its components. */
final class EventFacts {

    private static final Set<String> HAS_A_COLUMN = Set.of("at", "actor", "subject");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private EventFacts() {}

    static String of(DomainEvent event) {
        Map<String, Object> facts = new LinkedHashMap<>();
        components((Record) event).forEach((name, value) -> {
            if (!HAS_A_COLUMN.contains(name)) facts.put(name, value);
        });
        return JSON.writeValueAsString(facts);
    }

    /** Enums by name, ids by their value, other records by their components; the order is that of the declaration. */
    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Number number -> number;
            case Boolean truth -> truth;
            case Record one
            when isAKey(one) -> components(one).values().iterator().next();
            case Record one -> components(one);
            case Set<?> some ->
                some.stream().map(each -> String.valueOf(plain(each))).sorted().toList();
            case Collection<?> some -> some.stream().map(EventFacts::plain).toList();
            case Map<?, ?> some -> byName(some);
            case Enum<?> one -> one.name();
            default -> value.toString();
        };
    }

    /** An id or a slug: a record of one value. */
    private static boolean isAKey(Record one) {
        return one.getClass().getRecordComponents().length == 1;
    }

    private static Map<String, @Nullable Object> byName(Map<?, ?> some) {
        Map<String, @Nullable Object> named = new TreeMap<>();
        some.forEach((key, value) -> named.put(String.valueOf(plain(key)), plain(value)));
        return named;
    }

    private static Map<String, @Nullable Object> components(Record one) {
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        for (RecordComponent component : one.getClass().getRecordComponents()) {
            parts.put(component.getName(), plain(read(component, one)));
        }
        return parts;
    }

    private static @Nullable Object read(RecordComponent component, Record one) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(one);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record can be read", e);
        }
    }
}
