package org.sederunt.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sederunt.shared.DomainEvent;
import org.sederunt.shared.Slug;

/** What the trail keeps of events: facts, never text that people wrote, and a name for each in both languages. */
class EventFactsTest {

    private static final Set<Class<?>> FACTS = Set.of(
            UUID.class,
            Instant.class,
            LocalDate.class,
            Slug.class,
            Integer.class,
            Long.class,
            Boolean.class,
            BigInteger.class);
    private static final Set<String> KEYS_AND_HASHES = Set.of("outcomeKey", "textSha256", "sha256");

    @Test
    void noEventCarriesTextThatPeopleWrote() {
        List<String> texts = new ArrayList<>();
        for (Class<?> event : events()) collect(event, event.getSimpleName(), texts);

        assertThat(events()).hasSizeGreaterThan(10);
        assertThat(texts).isEmpty();
    }

    @Test
    void everyKindOfEventHasAName() throws Exception {
        Set<String> nameless = new TreeSet<>();
        for (String language : List.of("en", "es")) {
            var words = new Properties();
            try (var file = EventFacts.class.getResourceAsStream("/vaadin-i18n/audit_" + language + ".properties")) {
                words.load(file);
            }
            events().stream()
                    .map(event -> "audit.kind." + event.getSimpleName())
                    .filter(key -> !words.containsKey(key))
                    .forEach(nameless::add);
        }

        assertThat(nameless).isEmpty();
    }

    private static List<Class<?>> events() {
        List<Class<?>> events = new ArrayList<>();
        for (JavaClass found : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("/test/"))
                .importPackages("org.sederunt")) {
            if (found.isAssignableTo(DomainEvent.class) && found.isRecord()) events.add(found.reflect());
        }
        return events;
    }

    private static void collect(Class<?> record, String path, List<String> texts) {
        for (RecordComponent component : record.getRecordComponents()) {
            collect(component.getGenericType(), component.getName(), path + "." + component.getName(), texts);
        }
    }

    private static void collect(Type type, String name, String path, List<String> texts) {
        if (type instanceof ParameterizedType several) {
            Class<?> raw = (Class<?>) several.getRawType();
            boolean known = Collection.class.isAssignableFrom(raw) || Map.class.isAssignableFrom(raw);
            if (!known) texts.add(path + " " + type);
            Arrays.stream(several.getActualTypeArguments()).forEach(part -> collect(part, name, path, texts));
        } else if (type instanceof Class<?> one && !isFact(one, name)) {
            if (one.isRecord()) collect(one, path, texts);
            else texts.add(path + " " + type);
        }
    }

    private static boolean isFact(Class<?> type, String name) {
        boolean key = type.equals(String.class) && KEYS_AND_HASHES.contains(name);
        return key || type.isPrimitive() || type.isEnum() || FACTS.contains(type);
    }
}
