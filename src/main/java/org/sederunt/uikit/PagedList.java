package org.sederunt.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import org.sederunt.shared.Page;

/** A long list of which a page is drawn at a time: the others are drawn when someone turns to them. */
public class PagedList<T> extends Div {

    private static final int SIZE = 20;

    private final int size;
    private final transient Function<List<T>, Component> draw;
    private transient List<T> items = List.of();
    private int number;

    /** {@code draw} makes a page of the items that stand on it, at most {@value #SIZE}. */
    public PagedList(Function<List<T>, Component> draw) {
        this(SIZE, draw);
    }

    /** Like {@link #PagedList(Function)}, with at most {@code size} items on a page. */
    public PagedList(int size, Function<List<T>, Component> draw) {
        this.size = size;
        this.draw = draw;
        addClassName("as-is");
    }

    /** Like {@link #show}, and returns the list itself. */
    public PagedList<T> of(List<T> first) {
        show(first);
        return this;
    }

    /** Shows {@code now} in place of what was there, on the same page as far as there still is one. */
    public void show(List<T> now) {
        items = List.copyOf(now);
        turnTo(number);
    }

    /** Shows {@code now} from its last page on, as long as nobody has turned to another. */
    public void showTheEndOf(List<T> now) {
        boolean wasAtItsEnd = number == page(number).pages() - 1;
        items = List.copyOf(now);
        turnTo(wasAtItsEnd ? Integer.MAX_VALUE : number);
    }

    private void turnTo(int wanted) {
        number = Math.min(wanted, page(0).pages() - 1);
        Page<T> page = page(number);
        removeAll();
        if (!page.items().isEmpty()) add(draw.apply(page.items()));
        add(new Pager(page, this::turnTo));
    }

    private Page<T> page(int which) {
        int from = Math.min(which * size, items.size());
        return new Page<>(items.subList(from, Math.min(from + size, items.size())), which, size, items.size());
    }
}
