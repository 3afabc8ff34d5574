package org.sederunt.publishing.web;

import java.util.Optional;
import org.sederunt.shared.Slug;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Someone asked for what does not exist, or not for everyone; answered with the page that says so. */
class NotThere extends ResponseStatusException {

    NotThere() {
        super(HttpStatus.NOT_FOUND);
    }

    /** The slug that {@code text} is; not there where it is none. */
    static Slug slug(String text) {
        return Optional.of(text).filter(Slug::isOne).map(Slug::new).orElseThrow(NotThere::new);
    }
}
