package org.sederunt.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;
import org.sederunt.shared.Page;

/** Leads through the pages of a list; invisible while there is only one. */
public class Pager extends Nav {

    /** {@code go} is called with the number of the page wanted, counted from 0. */
    public Pager(Page<?> page, IntConsumer go) {
        addClassNames("actions", "pager");
        setVisible(page.pages() > 1);
        var previous = step("uikit.page.previous", page.number() - 1, go);
        previous.setEnabled(page.number() > 0);
        var next = step("uikit.page.next", page.number() + 1, go);
        next.setEnabled(page.hasNext());
        var where = new Span(getTranslation("uikit.page.where", page.number() + 1, page.pages()));
        where.addClassNames("small", "muted");
        add(previous, where, next);
    }

    private Button step(String key, int number, IntConsumer go) {
        var step = new Button(getTranslation(key), click -> go.accept(number));
        step.addThemeVariants(ButtonVariant.SMALL);
        return step;
    }
}
