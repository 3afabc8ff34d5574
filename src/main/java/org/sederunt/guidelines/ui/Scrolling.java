package org.sederunt.guidelines.ui;

/** Shows the place that an address names behind its hash, once the page stands. */
final class Scrolling {

    static final String TO_ANCHOR = """
        const named = decodeURIComponent(window.location.hash.slice(1));
        const place = named && document.getElementById(named);
        if (place) requestAnimationFrame(() => place.scrollIntoView());
        """;

    private Scrolling() {}
}
