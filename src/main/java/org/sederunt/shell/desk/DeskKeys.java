package org.sederunt.shell.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** The desk by keyboard: J and K go down and up the queue, Enter opens, ? says so; they work wherever nothing is typed. */
final class DeskKeys {

    private static final String ASKED = "keys-asked";

    /** Listens on the whole page while the desk is on it, but leaves alone what is typed into a field. */
    private static final String LISTEN = """
        const desk = this;
        const step = by => {
            const links = [...desk.querySelectorAll('.queue a')];
            const at = links.indexOf(document.activeElement);
            links[Math.min(Math.max(at + by, 0), links.length - 1)]?.focus();
        };
        const hear = pressed => {
            if (!desk.isConnected) return document.removeEventListener('keydown', hear);
            const typing = pressed.target.closest?.('input, textarea, [contenteditable]');
            if (typing || pressed.ctrlKey || pressed.metaKey || pressed.altKey) return;
            if (pressed.key === 'j') step(1);
            if (pressed.key === 'k') step(-1);
            if (pressed.key === '?') desk.dispatchEvent(new Event('keys-asked'));
        };
        document.addEventListener('keydown', hear);\
        """;

    private DeskKeys() {}

    static void listenOn(Component desk) {
        desk.getElement().executeJs(LISTEN);
        desk.getElement().addEventListener(ASKED, asked -> explain());
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
