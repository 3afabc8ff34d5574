package org.sederunt.guidelines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sederunt.ballots.BallotId;
import org.sederunt.cycles.CycleId;
import org.sederunt.discussion.ThreadId;
import org.sederunt.shared.Slug;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a page tells of one guideline, in two statements. */
@Component
class GuidelineReading {

    static final String STATE =
            "case when g.state = 'CONSULTATION' and g.consultation_until <= :now then 'REVIEW' else g.state end";

    private static final String PAGE = """
        select %s, g.slug, g.cycle_id, %s as state, g.stage_since, g.whole_thread_id, g.consultation_until,
               g.ballot_id, g.outcome, g.figures,
               (select group_concat(c.thread_id) from clause c where c.guideline_id = g.id) as clause_threads
        from guideline g join guideline_version v on v.guideline_id = g.id and v.number = g.latest_version where true
        """.formatted(Versions.COLUMNS, STATE);

    private final JdbcClient sql;
    private final Versions versions;
    private final Figures figures;
    private final Clock clock;

    GuidelineReading(JdbcClient sql, Versions versions, Figures figures, Clock clock) {
        this.sql = sql;
        this.versions = versions;
        this.figures = figures;
        this.clock = clock;
    }

    Optional<GuidelinePage> find(Slug slug) {
        return sql.sql(PAGE + " and g.slug = :slug")
                .param("now", Columns.utc(clock.instant()))
                .param("slug", slug.value())
                .query(this::page)
                .optional();
    }

    Optional<GuidelinePage> find(GuidelineId id) {
        return sql.sql(PAGE + " and g.id = :id")
                .param("now", Columns.utc(clock.instant()))
                .param("id", id.value())
                .query(this::page)
                .optional();
    }

    /** The end of the last consultation, if that is over. */
    Optional<Instant> consultationClosedAt(GuidelineId id) {
        return sql.sql("select consultation_until from guideline where id = :id and consultation_until <= :now")
                .param("id", id.value())
                .param("now", Columns.utc(clock.instant()))
                .query((row, index) -> Columns.instant(row, "consultation_until"))
                .optional();
    }

    private GuidelinePage page(ResultSet row, int index) throws SQLException {
        VersionText text = versions.version(row, index);
        var whole = new ThreadId(Columns.id(row, "whole_thread_id"));
        UUID ballot = Columns.idOrNull(row, "ballot_id");
        String outcome = row.getString("outcome");
        return new GuidelinePage(
                text.guideline(),
                new Slug(Columns.text(row, "slug")),
                new CycleId(Columns.id(row, "cycle_id")),
                GuidelineState.valueOf(Columns.text(row, "state")),
                Columns.instant(row, "stage_since"),
                text,
                whole,
                Stream.concat(Columns.ids(row, "clause_threads").map(ThreadId::new), Stream.of(whole))
                        .toList(),
                Columns.instant(row, "consultation_until"),
                ballot == null ? null : new BallotId(ballot),
                outcome == null ? null : GuidelineOutcome.valueOf(outcome),
                figures.read(row.getString("figures")));
    }
}
