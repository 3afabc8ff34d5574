package org.sederunt.roundtables.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import org.sederunt.roundtables.TableOutline;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.OfficeTime;
import org.sederunt.shared.Texts;

/** What a table is convened with: title and theme, time, place and seats. */
class TableForm extends Div {

    private final FieldErrors errors = new FieldErrors();
    private final TextField title = new TextField(getTranslation("roundtables.form.title"));
    private final TextField theme = new TextField(getTranslation("roundtables.form.theme"));
    private final TimeFields times;
    private final VenueFields venue;
    private final SeatingFields seating;

    TableForm(OfficeTime time) {
        title.setMaxLength(Texts.TITLE);
        title.setHelperText(getTranslation("uikit.limit", Texts.TITLE));
        theme.setMaxLength(Texts.TITLE);
        theme.setHelperText(getTranslation("roundtables.form.theme.help", Texts.TITLE));
        errors.at("title", title);
        errors.at("theme", theme);
        times = new TimeFields(time, errors);
        venue = new VenueFields(errors);
        seating = new SeatingFields(time, times, errors);
        addClassName("table-form");
        add(title, theme, times, head("roundtables.form.place"), venue, head("roundtables.seats"), seating);
    }

    private H3 head(String key) {
        var title = new H3(getTranslation(key));
        title.addClassName("small-title");
        return title;
    }

    void read(TableOutline outline) {
        title.setValue(outline.title());
        theme.setValue(outline.theme());
        times.read(outline.startsAt(), outline.endsAt());
        venue.read(outline.venue());
        seating.read(outline.seating());
    }

    /**
     * What was entered; throws {@link InputRefused} where something is missing that the office could not be asked
     * for later.
     */
    TableOutline outline() {
        errors.clear();
        return new TableOutline(
                title.getValue(), theme.getValue(), times.startsAt(), times.endsAt(), venue.venue(), seating.seating());
    }

    void mark(InputRefused refused) {
        errors.show(refused);
    }
}
