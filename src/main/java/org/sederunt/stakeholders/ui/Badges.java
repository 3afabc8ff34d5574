package org.sederunt.stakeholders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.Sector;
import org.sederunt.stakeholders.Standing;
import org.sederunt.uikit.Icon;
import org.sederunt.uikit.SectorName;
import org.sederunt.uikit.StatusBadge;

/** How standing and sector look in a line of facts. */
final class Badges {

    private Badges() {}

    static Component of(Standing standing) {
        String words = I18NProvider.translate(standing.key());
        StatusBadge badge = switch (standing) {
            case WAITING -> StatusBadge.plain(words);
            case VERIFIED -> StatusBadge.firm(words);
            case REJECTED -> StatusBadge.against(words);
        };
        badge.addComponentAsFirst(new Icon(
                switch (standing) {
                    case WAITING -> "hourglass";
                    case VERIFIED -> "verified";
                    case REJECTED -> "close";
                }));
        return badge;
    }

    static Component side(@Nullable Sector sector) {
        return sector == null ? new Span(I18NProvider.translate("stakeholders.side.PUBLIC")) : new SectorName(sector);
    }
}
