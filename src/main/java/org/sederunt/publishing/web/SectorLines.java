package org.sederunt.publishing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sederunt.guidelines.SettledFigures.Standing;
import org.sederunt.publishing.EditionContent.Counts;
import org.sederunt.publishing.EditionContent.SectorResult;
import org.sederunt.shared.Sector;
import org.sederunt.shared.Words;
import org.springframework.stereotype.Component;

/** Puts the result of each sector into a line of the table. */
@Component
class SectorLines {

    private final Words words;

    SectorLines(Words words) {
        this.words = words;
    }

    /**
     * One sector in the table.
     *
     * @param counts null where they are not published
     * @param opposing those against without the objections, where these are told apart
     * @param share the support in per cent; null where it is not published or decides nothing
     * @param inShort all of it but the verdict, for narrow pages
     */
    record Line(
            Sector sector,
            @Nullable Counts counts,
            long supportAlone,
            long opposing,
            String voted,
            @Nullable Long share,
            String verdict,
            String icon,
            String inShort) {}

    Line of(SectorResult result, Locale locale) {
        Counts counts = result.counts();
        Long share = share(result.standing(), counts);
        return new Line(
                result.sector(),
                counts,
                counts == null ? 0 : counts.supporting() - orNone(counts.reservations()),
                counts == null ? 0 : counts.against() - orNone(counts.objecting()),
                words.get(locale, "publishing.edition.votedof", result.ballots(), result.electors()),
                share,
                words.get(locale, "publishing.standing." + result.standing().name()),
                icon(result.standing()),
                inShort(result, share, locale));
    }

    private static @Nullable Long share(Standing standing, @Nullable Counts counts) {
        boolean shown = standing == Standing.ACCEPTS || standing == Standing.DIVIDED || standing == Standing.OPPOSES;
        if (!shown || counts == null) return null;
        long sides = counts.supporting() + counts.against();
        return sides == 0 ? null : Math.round(100.0 * counts.supporting() / sides);
    }

    private String inShort(SectorResult result, @Nullable Long share, Locale locale) {
        List<String> parts = new ArrayList<>();
        if (share != null) parts.add(words.get(locale, "publishing.edition.short.support", share));
        parts.add(words.get(locale, "publishing.edition.short.voted", result.ballots(), result.electors()));
        if (result.counts() == null) parts.add(words.get(locale, "publishing.edition.short.withheld"));
        if (result.secret()) parts.add(words.get(locale, "publishing.edition.short.secret"));
        if (result.sustained() > 0)
            parts.add(words.get(locale, "publishing.edition.short.sustained", result.sustained()));
        return String.join(", ", parts);
    }

    private static long orNone(@Nullable Long count) {
        return count == null ? 0 : count;
    }

    private static String icon(Standing standing) {
        return switch (standing) {
            case ACCEPTS -> "verdict-accepts";
            case OPPOSES -> "verdict-opposes";
            case DIVIDED, NEITHER -> "verdict-divided";
            case NO_POSITION -> "verdict-no-position";
            case SILENT -> "verdict-silent";
            case ADVISORY -> "info";
        };
    }
}
