package org.sederunt.guidelines;

import java.time.Clock;
import java.util.Optional;
import org.sederunt.cycles.CycleId;
import org.sederunt.cycles.GateEvidence;
import org.sederunt.cycles.Stage;
import org.sederunt.discussion.Comments;
import org.sederunt.discussion.ThreadSummary;
import org.sederunt.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The evidence to leave the consultation: at least one guideline was open for comment, none still is, and every comment is answered. */
@Component
class EveryCommentAnswered implements GateEvidence {

    private static final String CONSULTED =
            "select count(*) from guideline where cycle_id = :cycle and latest_version > 0";
    private static final String OPEN = """
        select count(*) from guideline
        where cycle_id = :cycle and state = 'CONSULTATION' and consultation_until > :now
        """;

    private final JdbcClient sql;
    private final GuidelineThreads threads;
    private final Comments comments;
    private final Clock clock;

    EveryCommentAnswered(JdbcClient sql, GuidelineThreads threads, Comments comments, Clock clock) {
        this.sql = sql;
        this.threads = threads;
        this.comments = comments;
        this.clock = clock;
    }

    @Override
    public Stage stage() {
        return Stage.CONSULTATION;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Refusal> missing(CycleId cycle) {
        if (consulted(cycle) == 0) return Optional.of(Refusal.because("guidelines.gate.none"));
        long open = open(cycle);
        if (open > 0) return Optional.of(Refusal.because("guidelines.gate.open", open));
        int waiting = comments.summaries(threads.inTalk(cycle)).values().stream()
                .mapToInt(ThreadSummary::waiting)
                .sum();
        return waiting == 0 ? Optional.empty() : Optional.of(Refusal.because("guidelines.refused.unanswered", waiting));
    }

    private long consulted(CycleId cycle) {
        return sql.sql(CONSULTED)
                .param("cycle", cycle.value())
                .query(Long.class)
                .single();
    }

    private long open(CycleId cycle) {
        return sql.sql(OPEN)
                .param("cycle", cycle.value())
                .param("now", Columns.utc(clock.instant()))
                .query(Long.class)
                .single();
    }
}
