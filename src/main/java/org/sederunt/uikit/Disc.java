package org.sederunt.uikit;

import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.Sector;

/** The round sign of who speaks: a sector in its colour, or the office and public bodies in ink. */
public class Disc extends Span {

    public Disc(@Nullable Sector sector) {
        addClassName("disc");
        if (sector == null) {
            addClassName("office");
            add(new Icon("mine"));
        } else {
            getElement().setAttribute("data-sector", sector.name());
            add(new Icon(sector.icon()));
        }
    }

    public Disc small() {
        addClassName("small");
        return this;
    }
}
