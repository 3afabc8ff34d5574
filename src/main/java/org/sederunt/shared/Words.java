package org.sederunt.shared;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Every word a person reads, by key and language; the languages are those that are complete. */
@Component
public final class Words {

    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("es"));

    private final MessageSource messages;
    private final OfficeTime time;

    Words(MessageSource messages, OfficeTime time) {
        this.messages = messages;
        this.time = time;
    }

    /**
     * The message in the language nearest to {@code locale}, where instants among the {@code arguments} read as day and time; a key
     * without message is a mistake of ours and fails.
     */
    public String get(Locale locale, String key, Object... arguments) {
        Locale language = nearest(locale);
        Object[] told = Arrays.stream(arguments)
                .map(argument -> argument instanceof Instant instant ? time.dayAndTime(instant, language) : argument)
                .toArray();
        return messages.getMessage(key, told, language);
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
