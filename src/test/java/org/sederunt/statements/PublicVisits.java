package org.sederunt.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.sederunt.Reading;
import org.sederunt.SqlCount;
import org.sederunt.publishing.web.Visitor;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Opens pages as a visitor does, and finds each of them light. */
@Component
class PublicVisits {

    private static final int MOST_BYTES = 40 * 1024;

    private final Visitor visitor;

    PublicVisits(Visitor visitor) {
        this.visitor = visitor;
    }

    /** How many statements the page at {@code address} takes. */
    int statements(String address) {
        Reading.end();
        return SqlCount.of(() -> open(address));
    }

    private void open(String address) {
        var page = visitor.read(address).getResponse();
        assertThat(page.getStatus()).as(address).isEqualTo(address.equals("/error") ? 404 : 200);
        boolean isForReading = String.valueOf(page.getContentType()).startsWith(MediaType.TEXT_HTML_VALUE);
        if (!isForReading) return;
        assertThat(page.getContentAsByteArray().length)
                .as("bytes of " + address)
                .isLessThanOrEqualTo(MOST_BYTES);
    }
}
