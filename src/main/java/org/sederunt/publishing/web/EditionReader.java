package org.sederunt.publishing.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sederunt.ballots.Stance;
import org.sederunt.publishing.Edition;
import org.sederunt.publishing.EditionContent;
import org.sederunt.publishing.EditionContent.Objection;
import org.sederunt.publishing.EditionContent.Voice;
import org.sederunt.shared.OfficeTime;
import org.sederunt.shared.RichText;
import org.sederunt.shared.Sector;
import org.sederunt.shared.Words;
import org.springframework.stereotype.Component;

/** Prepares an edition for its page. */
@Component
class EditionReader {

    private final SectorLines lines;
    private final Outcomes outcomes;
    private final OfficeTime time;
    private final Words words;

    EditionReader(SectorLines lines, Outcomes outcomes, OfficeTime time, Words words) {
        this.lines = lines;
        this.outcomes = outcomes;
        this.time = time;
        this.words = words;
    }

    /**
     * What the page shows.
     *
     * @param acceptLine says what the line in the hexagon means
     * @param fingerprint the SHA-256 in groups of four
     * @param leftOut the deciding sectors that are in none of the figures, by name; empty if there are none
     */
    record Shown(
            String inWords,
            String acceptLine,
            List<Clause> clauses,
            List<SectorLines.Line> sectors,
            List<Dissent> dissent,
            List<Roll> rollCall,
            Fates fates,
            String leftOut,
            String fingerprint) {}

    /** A clause with its words as HTML. */
    record Clause(int number, String html) {}

    /** One voice in the annex; texts as HTML, null where there is none. */
    record Dissent(
            @Nullable Sector sector,
            String who,
            String what,
            String html,
            @Nullable String remedy,
            @Nullable String answer) {}

    /** The organisations of a sector with what they said; advice stands apart, with {@code counted} false. */
    record Roll(Sector sector, boolean counted, List<Said> said) {}

    /** What one organisation said, as in "Support, with a reservation". */
    record Said(String name, Stance stance, String words) {}

    Shown read(Edition edition, Locale locale) {
        EditionContent content = edition.content();
        String inWords = content.inWords().getOrDefault(locale.getLanguage(), "");
        return new Shown(
                inWords.isEmpty() ? Objects.requireNonNull(content.inWords().get("en")) : inWords,
                acceptLine(content.figures().accept(), locale),
                content.clauses().stream()
                        .map(clause -> new Clause(clause.number(), new RichText(clause.source()).html()))
                        .toList(),
                content.sectors().stream()
                        .map(sector -> lines.of(sector, locale))
                        .toList(),
                dissent(content, locale),
                Stream.concat(
                                rolls(content.rollCall(), true, locale).stream(),
                                rolls(content.consultative(), false, locale).stream())
                        .toList(),
                Fates.of(content.comments()),
                outcomes.names(content.beside().leftOut(), locale),
                edition.sha256().replaceAll("(.{4})(?=.)", "$1 "));
    }

    private String acceptLine(double accept, Locale locale) {
        boolean twoThirds = Math.abs(accept * 3 - 2) < 1e-6;
        return twoThirds
                ? words.get(locale, "publishing.edition.line.twothirds")
                : words.get(locale, "publishing.edition.line", Math.round(accept * 100));
    }

    private List<Dissent> dissent(EditionContent content, Locale locale) {
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

    private List<Roll> rolls(List<Voice> voices, boolean counted, Locale locale) {
        return Arrays.stream(Sector.values())
                .map(sector -> new Roll(
                        sector,
                        counted,
                        voices.stream()
                                .filter(voice -> voice.sector() == sector)
                                .map(voice -> said(voice, locale))
                                .toList()))
                .filter(roll -> !roll.said().isEmpty())
                .toList();
    }

    private Said said(Voice voice, Locale locale) {
        String stance = words.get(locale, voice.stance().key());
        boolean changed = voice.counted() != voice.stance();
        return new Said(
                voice.name(),
                voice.counted(),
                changed
                        ? words.get(
                                locale,
                                "publishing.voice.changed",
                                stance,
                                words.get(locale, voice.counted().key()))
                        : stance);
    }
}
