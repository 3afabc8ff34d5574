package org.sederunt.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.security.SecureRandom;
import java.util.Optional;
import org.sederunt.shared.Refused;
import org.sederunt.uikit.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What goes wrong while a page is open: logged under a number, which the reader is told instead of a stack trace. */
final class Incidents implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public void error(ErrorEvent event) {
        Optional<Refused> refused = refusal(event.getThrowable());
        if (refused.isPresent()) {
            tell(() -> Notices.refused(refused.get()));
            return;
        }
        String number = log(event.getThrowable());
        tell(() -> Notices.wrong(I18NProvider.translate("shell.trouble.incident.notice", number)));
    }

    /** Logs {@code failure} under a new number, as in 7F3A-19, and returns that. */
    static String log(Throwable failure) {
        String digits = String.format("%06X", RANDOM.nextInt(1 << 24));
        String number = digits.substring(0, 4) + "-" + digits.substring(4);
        LOG.error("Incident {}", number, failure);
        return number;
    }

    private static Optional<Refused> refusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) return Optional.of(refused);
        }
        return Optional.empty();
    }

    private static void tell(Runnable telling) {
        UI ui = UI.getCurrent();
        if (ui != null && ui.isAttached()) ui.access(telling::run);
    }
}
