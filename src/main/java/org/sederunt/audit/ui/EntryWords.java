package org.sederunt.audit.ui;

import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Names of kinds and facts in the reader's language; one that has no name any more is shown as it was written. */
@Component
class EntryWords {

    private final MessageSource messages;

    EntryWords(MessageSource messages) {
        this.messages = messages;
    }

    String kind(String kind, Locale locale) {
        return known("audit.kind." + kind, kind, locale);
    }

    String fact(String name, Locale locale) {
        return known("audit.fact." + name, name, locale);
    }

    private String known(String key, String asWritten, Locale locale) {
        return Objects.requireNonNull(messages.getMessage(key, null, asWritten, locale));
    }
}
