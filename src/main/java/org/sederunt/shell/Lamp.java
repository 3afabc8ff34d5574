package org.sederunt.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import org.sederunt.identity.CurrentPerson;
import org.sederunt.shared.LiveUpdates;
import org.sederunt.uikit.Live;

/** The one lit thing in the frame: how much is open now, followed as it opens and closes. */
@SpringComponent
@UIScope
class Lamp extends Anchor {

    Lamp(OpenNow openNow, CurrentPerson current, LiveUpdates live) {
        setHref("/app#open");
        addClassNames("state", "lit", "quiet-link");
        setVisible(false);
        current.find().ifPresent(me -> {
            show(openNow.to(me).size());
            Live.follow(this, live, Pulse.OPEN, () -> show(openNow.to(me).size()));
        });
    }

    private void show(int open) {
        removeAll();
        setVisible(open > 0);
        var lamp = new Span();
        lamp.addClassName("lamp");
        add(lamp, new Span(getTranslation("frame.open", open)));
    }
}
