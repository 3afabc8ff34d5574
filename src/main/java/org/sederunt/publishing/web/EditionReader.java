package org.sederunt.publishing.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.sederunt.publishing.Edition;
import org.sederunt.publishing.EditionContent;
import org.sederunt.shared.RichText;
import org.sederunt.shared.Words;
import org.springframework.stereotype.Component;

/** Prepares an edition for its page. */
@Component
class EditionReader {

    private final SectorLines lines;
    private final DissentAnnex annex;
    private final RollCalls rollCalls;
    private final Outcomes outcomes;
    private final Words words;

    EditionReader(SectorLines lines, DissentAnnex annex, RollCalls rollCalls, Outcomes outcomes, Words words) {
        this.lines = lines;
        this.annex = annex;
        this.rollCalls = rollCalls;
        this.outcomes = outcomes;
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
            List<DissentAnnex.Dissent> dissent,
            List<RollCalls.Roll> rollCall,
            Fates fates,
            String leftOut,
            String fingerprint) {}

    /** A clause with its words as HTML. */
    record Clause(int number, String html) {}

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
                annex.of(content, locale),
                rollCalls.of(content, locale),
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
}
