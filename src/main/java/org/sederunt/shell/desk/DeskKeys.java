package org.sederunt.shell.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** The desk by keyboard: J and K go down and up the queue, Enter opens, ? says so. They work while the focus is on the desk. */
final class DeskKeys {

    private static final String STEP = """
        const links = [...this.querySelectorAll('.queue a')];
        const at = links.indexOf(document.activeElement);
        const next = links[Math.min(Math.max(at + $0, 0), links.length - 1)];
        if (next) next.focus();\
        """;

    private final Component desk;

    private DeskKeys(Component desk) {
        this.desk = desk;
    }

    static void listenOn(Component desk) {
        new DeskKeys(desk).listen();
    }

    private void listen() {
        desk.getElement().setAttribute("tabindex", "-1");
        desk.getElement().executeJs("if (document.activeElement === document.body) this.focus({preventScroll: true})");
        on(Key.KEY_J, () -> step(1));
        on(Key.KEY_K, () -> step(-1));
        on(Key.of("?"), DeskKeys::explain);
    }

    private void on(Key key, Runnable act) {
        Shortcuts.addShortcutListener(desk, act::run, key).listenOn(desk);
    }

    private void step(int by) {
        desk.getElement().executeJs(STEP, by);
    }

    static Component legend() {
        var legend = new Div(
                line(List.of("J", "K"), "shell.keys.step"),
                line(List.of("Enter"), "shell.keys.open"),
                line(List.of("?"), "shell.keys.all"));
        legend.addClassNames("keys", "only-wide");
        return legend;
    }

    private static void explain() {
        var keys = new UnorderedList(
                new ListItem(line(List.of("J"), "shell.keys.down")),
                new ListItem(line(List.of("K"), "shell.keys.up")),
                new ListItem(line(List.of("Enter"), "shell.keys.open")),
                new ListItem(line(List.of("?"), "shell.keys.all")));
        keys.addClassName("keys");
        var dialog = new ConfirmDialog();
        dialog.setHeader(I18NProvider.translate("shell.keys.title"));
        dialog.add(keys);
        dialog.setConfirmText(I18NProvider.translate("uikit.close"));
        dialog.open();
    }

    private static Span line(List<String> keys, String wordsKey) {
        var line = new Span();
        keys.forEach(key -> line.add(new Keycap(key)));
        line.add(new Span(I18NProvider.translate(wordsKey)));
        return line;
    }
}
