package org.sederunt.consensus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sederunt.ballots.BallotId;
import org.sederunt.consensus.rule.DecisionRule;
import org.sederunt.consensus.rule.Outcome;
import org.sederunt.cycles.CycleId;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.shared.Window;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was frozen for each ballot and what came of it; each step is one statement that only the first one makes. */
@Component
class DecisionRegister {

    private static final String ALL = """
        select ballot_id, guideline_id, cycle_id, rule, rule_sha256, text_version, text_sha256, electorate_asof,
            opened_at, closes, counted_at, settled_at, outcome, wants_recirculation
        from decision\
        """;

    /** A ballot from which the guideline came back to review has ended without an outcome: no result of it stands. */
    private static final String STANDS = "(settled_at is null or outcome is not null)";

    private static final String OPEN = """
        insert into decision (ballot_id, guideline_id, cycle_id, rule, rule_sha256, text_version, text_sha256,
            electorate_asof, opened_at, closes, wants_recirculation)
        values (:ballot, :guideline, :cycle, :rule, :rule_sha256, :version, :sha256, :asof, :opens, :closes, false)\
        """;

    private static final String SETTLE = """
        update decision set settled_at = :now, outcome = :outcome, wants_recirculation = :wants, look_at = null
        where ballot_id = :ballot and counted_at is not null and settled_at is null\
        """;

    private final JdbcClient sql;

    DecisionRegister(JdbcClient sql) {
        this.sql = sql;
    }

    void open(Question question) {
        sql.sql(OPEN)
                .param("ballot", question.ballot().value())
                .param("guideline", question.guideline().value())
                .param("cycle", question.cycle().value())
                .param("rule", question.rule().canonicalText())
                .param("rule_sha256", question.ruleSha256())
                .param("version", question.textVersion())
                .param("sha256", question.textSha256())
                .param("asof", Columns.utc(question.electorateAsOf()))
                .param("opens", Columns.utc(question.window().from()))
                .param("closes", Columns.utc(question.window().until()))
                .update();
    }

    Optional<DecisionRow> find(BallotId ballot) {
        return one(" where ballot_id = :id", ballot.value());
    }

    /** The latest one on {@code guideline}. */
    Optional<DecisionRow> latestOn(GuidelineId guideline) {
        return one(
                " where guideline_id = :id and " + STANDS + " order by opened_at desc, ballot_id desc limit 1",
                guideline.value());
    }

    /** Like {@link #find}; nobody else may change it until the transaction ends. */
    Optional<DecisionRow> lock(BallotId ballot) {
        return one(" where ballot_id = :id for update", ballot.value());
    }

    private Optional<DecisionRow> one(String condition, Object id) {
        return sql.sql(ALL + condition)
                .param("id", id)
                .query((row, number) -> row(row))
                .optional();
    }

    List<DecisionRow> in(CycleId cycle) {
        return sql.sql(ALL + " where cycle_id = :cycle and " + STANDS + " order by closes")
                .param("cycle", cycle.value())
                .query((row, number) -> row(row))
                .list();
    }

    /** All of these guidelines, the latest of each last. */
    List<DecisionRow> on(Collection<GuidelineId> guidelines) {
        if (guidelines.isEmpty()) return List.of();
        return sql.sql(ALL + " where guideline_id in (:ids) and " + STANDS + " order by opened_at, ballot_id")
                .param("ids", guidelines.stream().map(GuidelineId::value).toList())
                .query((row, number) -> row(row))
                .list();
    }

    /** What these ballots ask, in one query. */
    List<Question> questions(Collection<BallotId> ballots) {
        if (ballots.isEmpty()) return List.of();
        return sql.sql(ALL + " where ballot_id in (:ids)")
                .param("ids", ballots.stream().map(BallotId::value).toList())
                .query((row, number) -> question(row))
                .list();
    }

    /** The first {@code most} that close after {@code now}, by guideline. */
    Map<GuidelineId, DecisionRow> openAt(Instant now, int most) {
        Map<GuidelineId, DecisionRow> open = new LinkedHashMap<>();
        sql.sql(ALL + " where counted_at is null and settled_at is null and closes > :now order by closes limit :most")
                .param("now", Columns.utc(now))
                .param("most", most)
                .query((row, number) -> row(row))
                .list()
                .forEach(row -> open.put(row.question().guideline(), row));
        return open;
    }

    boolean anyIn(CycleId cycle) {
        return sql.sql("select exists (select 1 from decision where cycle_id = :cycle)")
                .param("cycle", cycle.value())
                .query(Boolean.class)
                .single();
    }

    /** Decisions of which the clock may have changed something. */
    List<BallotId> due(Instant now) {
        return sql.sql("select ballot_id from decision where settled_at is null and look_at <= :now order by look_at"
                        + " limit 20")
                .param("now", Columns.utc(now))
                .query((row, number) -> new BallotId(Columns.id(row, "ballot_id")))
                .list();
    }

    boolean count(BallotId ballot, Instant now) {
        return sql.sql("update decision set counted_at = :now where ballot_id = :ballot and counted_at is null")
                        .param("now", Columns.utc(now))
                        .param("ballot", ballot.value())
                        .update()
                > 0;
    }

    void lookAgain(BallotId ballot, Instant at) {
        sql.sql("update decision set look_at = :at where ballot_id = :ballot")
                .param("at", Columns.utc(at))
                .param("ballot", ballot.value())
                .update();
    }

    boolean settle(BallotId ballot, Outcome outcome, boolean wantsRecirculation, Instant now) {
        return sql.sql(SETTLE)
                        .param("now", Columns.utc(now))
                        .param("outcome", outcome.name())
                        .param("wants", wantsRecirculation)
                        .param("ballot", ballot.value())
                        .update()
                > 0;
    }

    /** Ends what is not settled on {@code guideline} without an outcome. */
    void setAside(GuidelineId guideline, Instant now) {
        sql.sql("update decision set settled_at = :now, look_at = null where guideline_id = :id and settled_at is null")
                .param("now", Columns.utc(now))
                .param("id", guideline.value())
                .update();
    }

    private static DecisionRow row(ResultSet row) throws SQLException {
        return new DecisionRow(
                question(row),
                Columns.instantOrNull(row, "counted_at"),
                Columns.instantOrNull(row, "settled_at"),
                Columns.wordOrNull(row, "outcome", Outcome.class),
                row.getBoolean("wants_recirculation"));
    }

    private static Question question(ResultSet row) throws SQLException {
        return new Question(
                new BallotId(Columns.id(row, "ballot_id")),
                new GuidelineId(Columns.id(row, "guideline_id")),
                new CycleId(Columns.id(row, "cycle_id")),
                new Window(Columns.instant(row, "opened_at"), Columns.instant(row, "closes")),
                row.getInt("text_version"),
                row.getString("text_sha256"),
                Columns.instant(row, "electorate_asof"),
                DecisionRule.fromCanonicalText(row.getString("rule")),
                row.getString("rule_sha256"));
    }
}
