package org.sederunt.roundtables.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.sederunt.roundtables.Venue;
import org.sederunt.shared.Texts;

/** Where a table meets, how one gets in, and which languages are spoken. */
class VenueFields extends Div {

    /** Those one is most likely to hear at a table; ISO 639. */
    private static final List<String> LANGUAGES = List.of(
            "es", "en", "ca", "eu", "gl", "pt", "fr", "it", "de", "qu", "ay", "gn", "ar", "zh", "uk", "ru", "ja", "ko");

    private final TextField place = new TextField(getTranslation("roundtables.form.room"));
    private final TextField placeNote = new TextField(getTranslation("roundtables.form.placenote"));
    private final Checkbox online = new Checkbox(getTranslation("roundtables.form.online"));
    private final TextField accessNote = new TextField(getTranslation("roundtables.form.access"));
    private final MultiSelectComboBox<String> languages =
            new MultiSelectComboBox<>(getTranslation("roundtables.form.languages"));

    VenueFields(FieldErrors errors) {
        place.setMaxLength(Texts.TITLE);
        placeNote.setMaxLength(Venue.NOTE);
        accessNote.setMaxLength(Venue.NOTE);
        languages.setItems(LANGUAGES);
        languages.setItemLabelGenerator(code -> Locale.of(code).getDisplayLanguage(getLocale()));
        languages.setValue("es");
        errors.at("place", place);
        errors.at("placeNote", placeNote);
        errors.at("accessNote", accessNote);
        errors.at("languages", languages);
        addClassName("stack");
        add(place, online, placeNote, accessNote, languages);
    }

    void read(Venue venue) {
        place.setValue(venue.place());
        placeNote.setValue(venue.placeNote());
        online.setValue(venue.online());
        accessNote.setValue(venue.accessNote());
        var all = new LinkedHashSet<>(LANGUAGES);
        all.addAll(venue.languages());
        languages.setItems(all);
        languages.setValue(new LinkedHashSet<>(venue.languages()));
    }

    Venue venue() {
        return new Venue(
                place.getValue(),
                placeNote.getValue(),
                online.getValue(),
                accessNote.getValue(),
                List.copyOf(languages.getValue()));
    }
}
