package org.sederunt.shared;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Every word a person reads, by key and language; the languages are those that are complete. */
@Component
public final class Words {

    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("es"));

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    /** The message in the language nearest to {@code locale}; a key without message is a mistake of ours and fails. */
    public String get(Locale locale, String key, Object... arguments) {
        return messages.getMessage(key, arguments, nearest(locale));
    }

    public String get(Locale locale, Refusal refusal) {
        return get(locale, refusal.key(), refusal.arguments().toArray());
    }

    /** The language of ours that comes nearest to {@code locale}: itself, else English. */
    public static Locale nearest(Locale locale) {
        return LANGUAGES.stream()
                .filter(ours -> ours.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
