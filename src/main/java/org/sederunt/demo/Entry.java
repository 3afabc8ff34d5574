package org.sederunt.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One entry of a file of the demonstration. */
record Entry(Map<String, Object> values, Midnight midnight) {

    /** Turns a day counted from today and a time of day into an instant. */
    interface Midnight {
        Instant at(int day, String time);
    }

    String text(String name) {
        return Objects.requireNonNull(values.get(name), () -> name + " is missing in " + values)
                .toString();
    }

    String textOr(String name, String otherwise) {
        return has(name) ? text(name) : otherwise;
    }

    boolean has(String name) {
        return values.get(name) != null;
    }

    boolean is(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    int number(String name) {
        return Integer.parseInt(text(name));
    }

    <E extends Enum<E>> E one(String name, Class<E> of) {
        return Enum.valueOf(of, text(name));
    }

    <E extends Enum<E>> Optional<E> oneIfAny(String name, Class<E> of) {
        return has(name) ? Optional.of(one(name, of)) : Optional.empty();
    }

    @SuppressWarnings("unchecked")
    Entry part(String name) {
        return new Entry((Map<String, Object>) Objects.requireNonNull(values.get(name), name), midnight);
    }

    Optional<Entry> partIfAny(String name) {
        return has(name) ? Optional.of(part(name)) : Optional.empty();
    }

    @SuppressWarnings("unchecked")
    List<Entry> list(String name) {
        return Script.orEmpty(values.get(name)).stream()
                .map(item -> new Entry((Map<String, Object>) item, midnight))
                .toList();
    }

    List<String> words(String name) {
        return Script.orEmpty(values.get(name)).stream().map(Object::toString).toList();
    }

    List<Integer> numbers(String name) {
        return words(name).stream().map(Integer::valueOf).toList();
    }

    /** The instant that stands in this entry itself as {@code day} and {@code time}. */
    Instant moment() {
        return midnight.at(number("day"), text("time"));
    }

    /** The instant that stands under {@code name}. */
    Instant moment(String name) {
        return part(name).moment();
    }
}
