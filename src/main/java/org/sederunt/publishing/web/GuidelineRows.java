package org.sederunt.publishing.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sederunt.guidelines.GuidelineOutcome;
import org.sederunt.guidelines.GuidelineState;
import org.sederunt.guidelines.GuidelineSummary;
import org.sederunt.guidelines.SettledFigures;
import org.sederunt.shared.OfficeTime;
import org.sederunt.shared.Words;
import org.sederunt.uikit.drawings.HexagonSize;
import org.springframework.stereotype.Component;

/** Puts guidelines into rows of a list. */
@Component
class GuidelineRows {

    private final Outcomes outcomes;
    private final SpokenStrip strip;
    private final OfficeTime time;
    private final Words words;

    GuidelineRows(Outcomes outcomes, SpokenStrip strip, OfficeTime time, Words words) {
        this.outcomes = outcomes;
        this.strip = strip;
        this.time = time;
        this.words = words;
    }

    /**
     * One guideline in a list.
     *
     * @param path below {@code /}
     * @param icon of the outcome, null while there is none
     * @param lit whether it can be commented on now
     * @param hexagon what each sector said, null while there is no result; then {@code strip} says who has spoken
     */
    record Row(
            String path,
            String title,
            String summary,
            String state,
            @Nullable String icon,
            boolean lit,
            String facts,
            @Nullable String hexagon,
            String strip) {}

    List<Row> of(List<GuidelineSummary> guidelines, Locale locale) {
        return guidelines.stream().map(guideline -> row(guideline, locale)).toList();
    }

    private Row row(GuidelineSummary guideline, Locale locale) {
        GuidelineOutcome outcome = guideline.outcome();
        boolean published = guideline.state() == GuidelineState.PUBLISHED;
        return new Row(
                (published ? "/published/" : "/guidelines/") + guideline.slug(),
                guideline.title(),
                guideline.summary(),
                words.get(locale, outcome == null ? guideline.state().key() : outcome.key()),
                outcome == null ? null : Outcomes.icon(outcome),
                guideline.state() == GuidelineState.CONSULTATION,
                facts(guideline, locale),
                hexagon(guideline, locale),
                strip.of(guideline.spoke(), locale));
    }

    private @Nullable String hexagon(GuidelineSummary guideline, Locale locale) {
        GuidelineOutcome outcome = guideline.outcome();
        SettledFigures figures = guideline.figures();
        if (outcome == null || figures == null) return null;
        return outcomes.hexagon(guideline.id().value(), outcome, figures, HexagonSize.SMALL, locale);
    }

    private String facts(GuidelineSummary guideline, Locale locale) {
        GuidelineOutcome outcome = guideline.outcome();
        if (outcome != null && guideline.state().isDecided()) {
            String result = outcomes.inWords(outcome, guideline.figures(), locale);
            boolean published = guideline.state() == GuidelineState.PUBLISHED;
            String key = published ? "publishing.guideline.published" : "publishing.guideline.decided";
            return result + " " + words.get(locale, key, time.date(guideline.stageSince(), locale));
        }
        String comments = words.get(
                locale, "guidelines.spoken.counted", guideline.spoke().size(), Math.max(1, guideline.comments()));
        String said = guideline.comments() == 0 ? words.get(locale, "guidelines.spoken.none") : comments;
        return stage(guideline, locale) + " · " + said;
    }

    private String stage(GuidelineSummary guideline, Locale locale) {
        Instant until = guideline.consultationUntil();
        if (until == null || guideline.state() == GuidelineState.BALLOT) {
            return words.get(locale, "guidelines.since", time.date(guideline.stageSince(), locale));
        }
        boolean open = guideline.state() == GuidelineState.CONSULTATION;
        return words.get(
                locale,
                open ? "guidelines.open.until" : "guidelines.closed",
                open ? time.dayAndTime(until, locale) : time.date(until, locale));
    }
}
