package org.sederunt.roundtables;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Texts;

/**
 * Where a table meets and how one gets in: a room, on line, or both; its notes are at most {@value #NOTE}
 * characters long. The languages spoken are ISO 639 codes of two letters.
 */
public record Venue(String place, String placeNote, boolean online, String accessNote, List<String> languages) {

    public static final int NOTE = 500;
    private static final int LANGUAGES = 12;
    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

    public Venue {
        languages = List.copyOf(languages);
    }

    /**
     * The same, tidied; throws {@link InputRefused} if a text is too long, a language unknown or there is neither
     * room nor line.
     */
    Venue checked() {
        String where = InputRefused.optionalText("place", place, Texts.TITLE);
        if (where.isEmpty() && !online) throw new InputRefused("place", Refusal.because("roundtables.input.noplace"));
        return new Venue(
                where,
                InputRefused.optionalText("placeNote", placeNote, NOTE),
                online,
                InputRefused.optionalText("accessNote", accessNote, NOTE),
                knownLanguages());
    }

    private List<String> knownLanguages() {
        List<String> known =
                languages.stream().distinct().filter(KNOWN::contains).toList();
        boolean allKnown = known.size() == Set.copyOf(languages).size();
        if (!allKnown || known.isEmpty() || known.size() > LANGUAGES) {
            throw new InputRefused("languages", Refusal.because("roundtables.input.languages", LANGUAGES));
        }
        return known;
    }

    String languagesInOneLine() {
        return String.join(",", languages);
    }

    static List<String> languagesOf(String oneLine) {
        return Stream.of(oneLine.split(",")).filter(code -> !code.isEmpty()).toList();
    }
}
