package org.sederunt.consensus.rule;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.sederunt.shared.Sector;

/** Unchangeable maps that always run through the sectors in their one order. */
final class BySector {

    private BySector() {}

    static <V> Map<Sector, V> copyOf(Map<Sector, V> values) {
        return map(values, (sector, value) -> value);
    }

    static <V, W> Map<Sector, W> map(Map<Sector, V> values, BiFunction<Sector, V, W> change) {
        Map<Sector, W> changed = new EnumMap<>(Sector.class);
        values.forEach((sector, value) -> changed.put(sector, change.apply(sector, value)));
        return Collections.unmodifiableMap(changed);
    }

    static <V> Map<Sector, V> only(Map<Sector, V> values, BiPredicate<Sector, V> condition) {
        Map<Sector, V> kept = new EnumMap<>(Sector.class);
        values.forEach((sector, value) -> {
            if (condition.test(sector, value)) kept.put(sector, value);
        });
        return Collections.unmodifiableMap(kept);
    }
}
