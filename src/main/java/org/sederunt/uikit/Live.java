package org.sederunt.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.UUID;
import org.sederunt.shared.LiveUpdates;

/** Lets a view follow along while it is open. */
public final class Live {

    private Live() {}

    /** Runs {@code refresh} in the view's UI after each change of {@code subject}, from attaching to detaching. */
    public static void follow(Component view, LiveUpdates updates, UUID subject, Runnable refresh) {
        if (view.isAttached()) {
            start(view, updates, subject, refresh);
        } else {
            view.addAttachListener(attached -> {
                attached.unregisterListener();
                start(view, updates, subject, refresh);
            });
        }
    }

    private static void start(Component view, LiveUpdates updates, UUID subject, Runnable refresh) {
        UI ui = view.getUI().orElseThrow();
        var subscription = updates.follow(
                subject,
                () -> ui.access(() -> {
                    if (view.isAttached()) refresh.run();
                }));
        view.addDetachListener(detached -> {
            detached.unregisterListener();
            subscription.end();
        });
    }
}
