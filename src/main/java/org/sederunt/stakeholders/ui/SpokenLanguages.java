package org.sederunt.stakeholders.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The languages somebody speaks, to be chosen by their names. */
class SpokenLanguages extends MultiSelectComboBox<String> {

    private static final List<String> OFFERED = List.of(
            "ar", "ca", "de", "en", "es", "eu", "fr", "gl", "gn", "he", "hi", "it", "ja", "ko", "nl", "pl", "pt", "qu",
            "ro", "ru", "sv", "tr", "uk", "zh");

    SpokenLanguages(String label, Set<String> spoken) {
        super(label);
        Comparator<Object> byName = Collator.getInstance(getLocale());
        setItemLabelGenerator(this::name);
        setItems(OFFERED.stream()
                .sorted(Comparator.comparing(this::name, byName))
                .toList());
        setValue(spoken.stream().filter(OFFERED::contains).toArray(String[]::new));
        setHelperText(getTranslation("stakeholders.languages.hint"));
    }

    private String name(String code) {
        String name = Locale.of(code).getDisplayLanguage(getLocale());
        return name.substring(0, 1).toUpperCase(getLocale()) + name.substring(1);
    }
}
