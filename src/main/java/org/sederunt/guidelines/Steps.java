package org.sederunt.guidelines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.guidelines.GuidelineStep.Kind;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has happened to each guideline, in order. */
@Component
class Steps {

    private static final String INSERT = """
        insert into guideline_step (id, guideline_id, kind, at, person_id, number, until, outcome)
        values (:id, :guideline, :kind, :at, :person, :number, :until, :outcome)
        """;
    private static final String READ = """
        select kind, at, person_id, number, until, outcome from guideline_step
        where guideline_id = :guideline order by id
        """;

    private final JdbcClient sql;
    private final Clock clock;

    Steps(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void record(GuidelineId guideline, GuidelineStep step) {
        PersonId by = step.by();
        Instant until = step.until();
        GuidelineOutcome outcome = step.outcome();
        sql.sql(INSERT)
                .param("id", Ids.next())
                .param("guideline", guideline.value())
                .param("kind", step.kind().name())
                .param("at", Columns.utc(step.at()))
                .param("person", by == null ? null : by.value())
                .param("number", step.version())
                .param("until", until == null ? null : Columns.utc(until))
                .param("outcome", outcome == null ? null : outcome.name())
                .update();
    }

    /** Oldest first; a consultation that is over has closed at its end, whether or not anybody noticed. */
    List<GuidelineStep> of(GuidelineId guideline) {
        List<GuidelineStep> steps = new ArrayList<>(sql.sql(READ)
                .param("guideline", guideline.value())
                .query(Steps::step)
                .list());
        Instant now = clock.instant();
        List<GuidelineStep> closings = steps.stream()
                .filter(step -> isOver(step.until(), now))
                .map(step -> new GuidelineStep(Kind.CONSULTATION_CLOSED, end(step), null, step.version(), null, null))
                .toList();
        steps.addAll(closings);
        steps.sort(Comparator.comparing(GuidelineStep::at));
        return steps;
    }

    private static boolean isOver(@Nullable Instant until, Instant now) {
        return until != null && !now.isBefore(until);
    }

    private static Instant end(GuidelineStep consultation) {
        Instant until = consultation.until();
        return until == null ? consultation.at() : until;
    }

    private static GuidelineStep step(ResultSet row, int index) throws SQLException {
        UUID person = Columns.idOrNull(row, "person_id");
        String outcome = row.getString("outcome");
        return new GuidelineStep(
                Kind.valueOf(Columns.text(row, "kind")),
                Columns.instant(row, "at"),
                person == null ? null : new PersonId(person),
                Columns.numberOrNull(row, "number"),
                Columns.instantOrNull(row, "until"),
                outcome == null ? null : GuidelineOutcome.valueOf(outcome));
    }
}
