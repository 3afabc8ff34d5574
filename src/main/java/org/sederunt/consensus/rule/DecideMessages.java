package org.sederunt.consensus.rule;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the command in the language of the terminal; English where it is not Spanish. */
final class DecideMessages {

    private final ResourceBundle sentences;
    private final Locale language;

    DecideMessages(Locale terminal) {
        language = terminal.getLanguage().equals("es") ? terminal : Locale.ENGLISH;
        sentences = ResourceBundle.getBundle("vaadin-i18n.decide", language);
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(sentences.getString(key), language).format(arguments);
    }
}
