package org.sederunt.publishing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sederunt.ballots.Stance;
import org.sederunt.publishing.EditionContent;
import org.sederunt.publishing.EditionContent.Objection;
import org.sederunt.publishing.EditionContent.Voice;
import org.sederunt.shared.OfficeTime;
import org.sederunt.shared.RichText;
import org.sederunt.shared.Sector;
import org.sederunt.shared.Words;
import org.springframework.stereotype.Component;

/**
 * The dissent annex of an edition: objections with their answers, then opposition, then reservations, each with its reason; what
 * consultative organisations said against it or reserved stands last, marked as such.
 */
@Component
class DissentAnnex {

    private final OfficeTime time;
    private final Words words;

    DissentAnnex(OfficeTime time, Words words) {
        this.time = time;
        this.words = words;
    }

    /** One voice in the annex; texts as HTML, null where there is none. */
    record Dissent(
            @Nullable Sector sector,
            String who,
            String what,
            String html,
            @Nullable String remedy,
            @Nullable String answer) {}

    List<Dissent> of(EditionContent content, Locale locale) {
        List<Dissent> annex = new ArrayList<>();
        content.objections().forEach(objection -> annex.add(objection(objection, locale)));
        reasoned(content.rollCall()).forEach(voice -> annex.add(voice(voice, said(voice, locale))));
        reasoned(content.consultative())
                .forEach(voice -> annex.add(
                        voice(voice, words.get(locale, "publishing.dissent.consultative", said(voice, locale)))));
        return annex;
    }

    private static Stream<Voice> reasoned(List<Voice> voices) {
        return Stream.of(Stance.OPPOSE, Stance.RESERVATIONS)
                .flatMap(stance -> voices.stream()
                        .filter(voice ->
                                voice.stance() == stance && !voice.reason().isEmpty()));
    }

    private String said(Voice voice, Locale locale) {
        return words.get(locale, "publishing.dissent." + voice.stance().name());
    }

    private Dissent objection(Objection objection, Locale locale) {
        String organisation = objection.organisation();
        String state =
                words.get(locale, "publishing.objection." + objection.state().name());
        Stance replaced = objection.replacedBy();
        String what = replaced == null
                ? state
                : words.get(locale, "publishing.objection.replaced", state, words.get(locale, replaced.key()));
        String answer = objection.answer();
        return new Dissent(
                objection.sector(),
                organisation == null ? words.get(locale, "publishing.objection.citizen") : organisation,
                objection.answeredAt() == null
                        ? what
                        : what + ". "
                                + words.get(
                                        locale,
                                        "publishing.objection.answered",
                                        time.date(objection.answeredAt(), locale)),
                new RichText(objection.reason()).html(),
                objection.remedy().isEmpty() ? null : new RichText(objection.remedy()).html(),
                answer == null ? null : new RichText(answer).html());
    }

    private static Dissent voice(Voice voice, String what) {
        return new Dissent(voice.sector(), voice.name(), what, new RichText(voice.reason()).html(), null, null);
    }
}
