package org.sederunt.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;

/** The one lit thing in the frame: how much is open now. */
@SpringComponent
@UIScope
class Lamp extends Anchor {

    Lamp(OpenNow openNow) {
        setHref("/app#open");
        addClassNames("state", "lit", "quiet-link");
        show(openNow.forReader().size());
    }

    private void show(int open) {
        removeAll();
        setVisible(open > 0);
        var lamp = new Span();
        lamp.addClassName("lamp");
        add(lamp, new Span(getTranslation("frame.open", open)));
    }
}
