package org.sederunt.publishing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sederunt.discussion.CommentView;
import org.sederunt.discussion.Comments;
import org.sederunt.discussion.ThreadId;
import org.sederunt.discussion.ThreadSummary;
import org.sederunt.guidelines.GuidelinePage;
import org.sederunt.guidelines.VersionText.VersionClause;
import org.sederunt.publishing.web.CommentCards.Card;
import org.sederunt.roundtables.Minutes;
import org.sederunt.roundtables.Statement;
import org.sederunt.roundtables.StatementId;
import org.springframework.stereotype.Component;

/** Lays the text of a guideline beside what was said about it. */
@Component
class GuidelineReader {

    private static final int PER_CLAUSE = 2;

    private final Comments comments;
    private final Minutes minutes;
    private final CommentCards cards;
    private final SpokenStrip strip;

    GuidelineReader(Comments comments, Minutes minutes, CommentCards cards, SpokenStrip strip) {
        this.comments = comments;
        this.minutes = minutes;
        this.cards = cards;
        this.strip = strip;
    }

    /**
     * A part of the text with its first comments; the last part is the text as a whole and has no number and no words.
     *
     * @param html null for the text as a whole
     * @param discussed whether it can be commented on at all: clauses added after the last consultation cannot
     * @param more how many exchanges there are beyond those shown
     */
    record Part(
            int number,
            @Nullable String html,
            boolean discussed,
            String strip,
            int sectors,
            int count,
            List<Statement> sources,
            List<Card> comments,
            int more) {}

    List<Part> parts(GuidelinePage page, Locale locale) {
        var talk = new Talk(
                comments.summaries(page.threads()), comments.firstOf(page.threads(), PER_CLAUSE, null), sources(page));
        List<Part> parts = new ArrayList<>();
        for (VersionClause clause : page.text().clauses()) {
            String html = clause.text().html();
            parts.add(part(clause.number(), html, clause.thread(), clause.sources(), talk, locale));
        }
        parts.add(part(0, null, page.wholeText(), List.of(), talk, locale));
        return parts;
    }

    private record Talk(
            Map<ThreadId, ThreadSummary> summaries,
            Map<ThreadId, List<CommentView>> first,
            Map<StatementId, Statement> statements) {}

    private Map<StatementId, Statement> sources(GuidelinePage page) {
        return minutes.statements(page.text().clauses().stream()
                .flatMap(clause -> clause.sources().stream())
                .toList());
    }

    private Part part(
            int number,
            @Nullable String html,
            @Nullable ThreadId thread,
            List<StatementId> sources,
            Talk talk,
            Locale locale) {
        ThreadSummary summary = thread == null ? null : talk.summaries.get(thread);
        List<CommentView> first = thread == null ? List.of() : talk.first.getOrDefault(thread, List.of());
        List<Statement> cited = sources.stream()
                .map(talk.statements::get)
                .filter(Objects::nonNull)
                .toList();
        return new Part(
                number,
                html,
                thread != null,
                strip.of(summary == null ? Set.of() : summary.spoke(), locale),
                summary == null ? 0 : summary.spoke().size(),
                summary == null ? 0 : summary.count(),
                cited,
                cards.of(first, locale),
                summary == null ? 0 : Math.max(0, summary.exchanges() - first.size()));
    }
}
