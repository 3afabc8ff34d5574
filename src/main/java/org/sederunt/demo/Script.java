package org.sederunt.demo;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.OfficeTime;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the files of the demonstration cycle; their days count from today. */
@Component
class Script {

    private final OfficeTime time;

    Script(OfficeTime time) {
        this.time = time;
    }

    /** The entries of list {@code name} in {@code demo/<name>.yaml}. */
    List<Entry> list(String name) {
        return whole(name).list(name);
    }

    /** All of {@code demo/<name>.yaml}. */
    @SuppressWarnings("unchecked")
    Entry whole(String name) {
        try (InputStream file = new ClassPathResource("demo/" + name + ".yaml").getInputStream()) {
            Map<String, Object> all = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return new Entry(all, midnight());
        } catch (IOException e) {
            throw new IllegalStateException("the demonstration lacks " + name, e);
        }
    }

    private Entry.Midnight midnight() {
        LocalDate today = time.today();
        return (day, clock) -> time.instant(today.plusDays(day).atTime(LocalTime.parse(clock)));
    }

    /** Words of a list of strings, empty where there is none. */
    static List<?> orEmpty(@Nullable Object list) {
        return list == null ? List.of() : (List<?>) list;
    }
}
