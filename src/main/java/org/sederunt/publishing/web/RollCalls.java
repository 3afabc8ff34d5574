package org.sederunt.publishing.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sederunt.ballots.Stance;
import org.sederunt.publishing.EditionContent;
import org.sederunt.publishing.EditionContent.Voice;
import org.sederunt.shared.Sector;
import org.sederunt.shared.Words;
import org.springframework.stereotype.Component;

/** What organisations said in a ballot, by sector. */
@Component
class RollCalls {

    private final Words words;

    RollCalls(Words words) {
        this.words = words;
    }

    /** The organisations of a sector with what they said; advice stands apart, with {@code counted} false. */
    record Roll(Sector sector, boolean counted, List<Said> said) {}

    /** What one organisation said, as in "Support, with a reservation". */
    record Said(String name, Stance stance, String words) {}

    List<Roll> of(EditionContent content, Locale locale) {
        return Stream.concat(
                        rolls(content.rollCall(), true, locale).stream(),
                        rolls(content.consultative(), false, locale).stream())
                .toList();
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
