package org.sederunt.uikit;

import com.vaadin.flow.component.html.Span;
import org.sederunt.shared.Sector;

/** A sector by icon and name. */
public class SectorName extends Span {

    public SectorName(Sector sector) {
        addClassName("sector-name");
        getElement().setAttribute("data-sector", sector.name());
        add(new Icon(sector.icon()), new Span(getTranslation(sector.key())));
    }
}
