package org.sederunt.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;
import org.sederunt.shared.Refused;

/** Tells what was just done, for eight seconds, or why it was not. */
public final class Notices {

    private static final int EIGHT_SECONDS = 8_000;

    private Notices() {}

    public static void done(String words) {
        notification("told", "check", words).open();
    }

    /** Like {@link #done}, with a button that takes it back. */
    public static void undoable(String words, Runnable undo) {
        Notification notice = notification("told", "check", words);
        var button = new Button(I18NProvider.translate("uikit.undo"), click -> {
            notice.close();
            undo.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        ((Div) notice.getChildren().findFirst().orElseThrow()).add(button);
        notice.open();
    }

    /** Why something was not done; stays until it is closed. */
    public static void refused(Refused refused) {
        wrong(Refusals.words(refused.refusal()));
    }

    /** Says that something did not work; stays until it is closed. */
    public static void wrong(String words) {
        Notification notice = notification("wrong", "warning", words);
        notice.setDuration(0);
        var close = new Button(I18NProvider.translate("uikit.close"), click -> notice.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        ((Div) notice.getChildren().findFirst().orElseThrow()).add(close);
        notice.open();
    }

    /** Runs {@code act}; a refusal is told instead of thrown. Returns whether it was done. */
    public static boolean attempt(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refused refused) {
            refused(refused);
            return false;
        }
    }

    private static Notification notification(String tone, String icon, String words) {
        var content = new Div(new Icon(icon), new Span(words));
        content.addClassNames("notice", tone);
        content.getElement().setAttribute("role", tone.equals("wrong") ? "alert" : "status");
        var notification = new Notification(content);
        notification.setDuration(EIGHT_SECONDS);
        notification.setPosition(Notification.Position.BOTTOM_START);
        return notification;
    }
}
