package org.sederunt.guidelines.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;

/** Goes to an address that may ask for something behind its question mark. */
final class Going {

    private Going() {}

    /** {@code address} below {@code /app/}. */
    static void to(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }
}
