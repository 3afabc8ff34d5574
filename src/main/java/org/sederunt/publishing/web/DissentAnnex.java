package org.sederunt.publishing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/** The dissent annex of an edition: objections with their answers, then opposition, then reservations, each with its reason. */
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
        for (Stance stance : List.of(Stance.OPPOSE, Stance.RESERVATIONS)) {
            content.rollCall().stream()
                    .filter(voice -> voice.stance() == stance && !voice.reason().isEmpty())
                    .forEach(voice -> annex.add(voice(voice, locale)));
        }
        return annex;
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

    private Dissent voice(Voice voice, Locale locale) {
        String what = words.get(locale, "publishing.dissent." + voice.stance().name());
        return new Dissent(voice.sector(), voice.name(), what, new RichText(voice.reason()).html(), null, null);
    }
}
