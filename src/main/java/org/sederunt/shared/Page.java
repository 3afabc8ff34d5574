package org.sederunt.shared;

import java.util.List;
import java.util.function.Function;

/** One page of a longer list: {@code number} counts from 0, {@code total} is the length of the whole list. */
public record Page<T>(List<T> items, int number, int size, long total) {

    public Page {
        items = List.copyOf(items);
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean hasNext() {
        return number + 1 < pages();
    }

    public <R> Page<R> map(Function<? super T, ? extends R> each) {
        return new Page<>(items.stream().<R>map(each).toList(), number, size, total);
    }
}
