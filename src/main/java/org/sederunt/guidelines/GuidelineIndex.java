package org.sederunt.guidelines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sederunt.discussion.Comments;
import org.sederunt.discussion.ThreadId;
import org.sederunt.discussion.ThreadSummary;
import org.sederunt.shared.Page;
import org.sederunt.shared.Sector;
import org.sederunt.shared.Slug;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists guidelines, what is open first, in four statements whatever their number. */
@Component
class GuidelineIndex {

    private static final String FROM = """
        from guideline g
        left join guideline_version v on v.guideline_id = g.id and v.number = g.latest_version
        where %s in (:states)
        """.formatted(GuidelineReading.STATE);
    private static final String ROWS = """
        select g.id, g.slug, %s as state, g.stage_since, coalesce(v.title, g.title) as title,
               coalesce(v.summary, g.summary) as summary, g.latest_version, g.consultation_until, g.outcome, g.figures
        """.formatted(GuidelineReading.STATE);
    private static final String ORDER = """
        order by field(state, 'CONSULTATION', 'BALLOT', 'REVIEW', 'DRAFTING', 'AGREED', 'NOT_AGREED', 'PUBLISHED'),
                 case when state = 'CONSULTATION' then g.consultation_until end, g.stage_since desc, g.id desc
        limit :size offset :start
        """;

    private final JdbcClient sql;
    private final GuidelineThreads threads;
    private final Comments comments;
    private final Figures figures;
    private final Clock clock;

    GuidelineIndex(JdbcClient sql, GuidelineThreads threads, Comments comments, Figures figures, Clock clock) {
        this.sql = sql;
        this.threads = threads;
        this.comments = comments;
        this.figures = figures;
        this.clock = clock;
    }

    Page<GuidelineSummary> page(GuidelineFilter filter, int page, int size) {
        var search = new WordSearch(filter.words(), filter.seesDrafts());
        long total = count(filter);
        List<GuidelineSummary> rows = total == 0
                ? List.of()
                : prepared(ROWS + FROM + search.condition() + ORDER, filter, search)
                        .param("size", size)
                        .param("start", page * size)
                        .query(this::row)
                        .list();
        return new Page<>(withComments(rows), page, size, total);
    }

    long count(GuidelineFilter filter) {
        var search = new WordSearch(filter.words(), filter.seesDrafts());
        return prepared("select count(*) " + FROM + search.condition(), filter, search)
                .query(Long.class)
                .single();
    }

    Map<GuidelineId, GuidelineSummary> of(Collection<GuidelineId> which) {
        if (which.isEmpty()) return Map.of();
        return prepared(
                        ROWS + FROM + " and g.id in (:ids)",
                        GuidelineFilter.everyPublicOne(),
                        new WordSearch("", false))
                .param("ids", which.stream().map(GuidelineId::value).toList())
                .query(this::row)
                .stream()
                .collect(Collectors.toMap(GuidelineSummary::id, Function.identity()));
    }

    private JdbcClient.StatementSpec prepared(String statement, GuidelineFilter filter, WordSearch search) {
        Set<GuidelineState> states = filter.states();
        return sql.sql(statement)
                .param("now", Columns.utc(clock.instant()))
                .param("states", states.stream().map(Enum::name).toList())
                .params(search.parameters());
    }

    private List<GuidelineSummary> withComments(List<GuidelineSummary> rows) {
        Map<GuidelineId, List<ThreadId>> ofEach =
                threads.of(rows.stream().map(GuidelineSummary::id).toList());
        List<ThreadId> all = ofEach.values().stream().flatMap(List::stream).toList();
        Map<ThreadId, ThreadSummary> summaries = comments.summaries(all);
        List<GuidelineSummary> told = new ArrayList<>();
        for (GuidelineSummary row : rows) {
            List<ThreadSummary> own = ofEach.getOrDefault(row.id(), List.of()).stream()
                    .filter(summaries::containsKey)
                    .map(summaries::get)
                    .toList();
            told.add(row.with(own.stream().mapToInt(ThreadSummary::count).sum(), spoke(own)));
        }
        return told;
    }

    private static Set<Sector> spoke(Collection<ThreadSummary> summaries) {
        Set<Sector> spoke = EnumSet.noneOf(Sector.class);
        summaries.forEach(summary -> spoke.addAll(summary.spoke()));
        return spoke;
    }

    private GuidelineSummary row(ResultSet row, int index) throws SQLException {
        String outcome = row.getString("outcome");
        return new GuidelineSummary(
                new GuidelineId(Columns.id(row, "id")),
                new Slug(Columns.text(row, "slug")),
                GuidelineState.valueOf(Columns.text(row, "state")),
                Columns.instant(row, "stage_since"),
                Columns.text(row, "title"),
                Columns.text(row, "summary"),
                row.getInt("latest_version"),
                Columns.instantOrNull(row, "consultation_until"),
                outcome == null ? null : GuidelineOutcome.valueOf(outcome),
                figures.read(row.getString("figures")),
                0,
                Set.of());
    }
}
