package org.sederunt.uikit;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.sederunt.shared.Words;
import org.springframework.stereotype.Component;

/** Gives the views the same words as the public pages. */
@Component
class Translations implements I18NProvider {

    private final transient Words words;

    Translations(Words words) {
        this.words = words;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Words.LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return words.get(locale, key, arguments);
    }
}
