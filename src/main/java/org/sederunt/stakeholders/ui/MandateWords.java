package org.sederunt.stakeholders.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sederunt.shared.OfficeTime;
import org.sederunt.stakeholders.MandateSummary;
import org.sederunt.stakeholders.Powers;

/** Mandates in words. */
final class MandateWords {

    private MandateWords() {}

    /** As in "speaks, votes, signs". */
    static String powers(Powers powers) {
        List<String> words = new ArrayList<>();
        if (powers.speak()) words.add(I18NProvider.translate("stakeholders.power.speak"));
        if (powers.vote()) words.add(I18NProvider.translate("stakeholders.power.vote"));
        if (powers.sign()) words.add(I18NProvider.translate("stakeholders.power.sign"));
        return String.join(", ", words);
    }

    /** As in "since 3 March 2026, until 31 December 2026" or "ended on 4 June 2026". */
    static String time(MandateSummary mandate, OfficeTime time) {
        Locale locale = UI.getCurrent().getLocale();
        String from = time.date(mandate.from(), locale);
        Instant ended = mandate.endedAt();
        if (ended != null) return I18NProvider.translate("stakeholders.mandate.ended", from, time.date(ended, locale));
        Instant until = mandate.until();
        return until == null
                ? I18NProvider.translate("stakeholders.mandate.since", from)
                : I18NProvider.translate("stakeholders.mandate.until", from, time.date(until.minusMillis(1), locale));
    }
}
