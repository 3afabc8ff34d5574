package org.sederunt.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import org.sederunt.shared.Words;

/** What the browser itself says when the session has ended or the line is down, in the reader's language. */
final class SessionWords implements SystemMessagesProvider {

    private static final String CONNECTION = """
        const words = { onlineText: $0, offlineText: $1, reconnectingText: $2 };
        const tell = () => { if (window.Vaadin && window.Vaadin.connectionIndicator) Object.assign(window.Vaadin.connectionIndicator, words); };
        tell();
        customElements.whenDefined('vaadin-connection-indicator').then(tell);\
        """;

    private final transient Words words;

    SessionWords(Words words) {
        this.words = words;
    }

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo about) {
        Locale locale = localeOf(about);
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(words.get(locale, "shell.session.expired"));
        messages.setSessionExpiredMessage(words.get(locale, "shell.session.expired.text"));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(words.get(locale, "shell.trouble.incident"));
        messages.setInternalErrorMessage(words.get(locale, "shell.session.error.text"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(words.get(locale, "shell.session.cookies"));
        messages.setCookiesDisabledMessage(words.get(locale, "shell.session.cookies.text"));
        return messages;
    }

    /** The language chosen here goes before that of the browser. */
    private static Locale localeOf(SystemMessagesInfo about) {
        var session = VaadinSession.getCurrent();
        if (session != null && session.getLocale() != null) return session.getLocale();
        return about.getLocale() == null ? Locale.ENGLISH : about.getLocale();
    }

    void tellOfConnection(UI ui) {
        Locale locale = ui.getLocale();
        String lost = words.get(locale, "shell.connection.lost");
        String again = words.get(locale, "shell.connection.again");
        ui.getReconnectDialogConfiguration().setDialogText(lost);
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(words.get(locale, "shell.connection.gaveup"));
        ui.getPage().executeJs(CONNECTION, again, lost, lost);
    }
}
