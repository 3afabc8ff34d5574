package org.sederunt.roundtables.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.sederunt.roundtables.TablePage;
import org.sederunt.roundtables.Venue;
import org.sederunt.uikit.Icon;

/** Where the table meets, how one gets in, which languages are spoken, and who runs it. */
class GettingThere extends Div {

    void show(TablePage page) {
        Venue venue = page.venue();
        var list = new DescriptionList();
        list.addClassName("info");
        if (!venue.place().isEmpty()) line(list, "place", venue.place(), venue.placeNote());
        if (venue.online()) {
            String note = venue.place().isEmpty() ? venue.placeNote() : "";
            line(list, "online", getTranslation("roundtables.place.online.capital"), note);
        }
        if (!venue.accessNote().isEmpty()) line(list, "access", venue.accessNote(), "");
        line(list, "language", languages(venue.languages()), "");
        String facilitator = page.facilitator();
        line(
                list,
                "facilitator",
                facilitator == null ? getTranslation("roundtables.facilitator.none") : facilitator,
                facilitator == null ? "" : getTranslation("roundtables.facilitator"));

        removeAll();
        add(new SectionHead(getTranslation("roundtables.gettingthere")), list);
    }

    private void line(DescriptionList list, String icon, String words, String note) {
        var what = new DescriptionList.Description(words);
        if (!note.isEmpty()) what.add(new Span(note));
        list.add(new DescriptionList.Term(new Icon(icon)), what);
    }

    private String languages(List<String> codes) {
        List<String> names = codes.stream()
                .map(code -> Locale.of(code).getDisplayLanguage(getLocale()))
                .toList();
        String all = String.join(", ", names);
        return all.substring(0, 1).toUpperCase(getLocale()) + all.substring(1);
    }
}
