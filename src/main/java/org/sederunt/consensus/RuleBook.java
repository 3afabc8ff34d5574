package org.sederunt.consensus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.sederunt.consensus.rule.DecisionRule;
import org.sederunt.cycles.CycleId;
import org.sederunt.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the rule of each cycle in its canonical text. */
@Component
class RuleBook {

    private static final String FIX = """
        insert into cycle_rule (cycle_id, canonical, sha256, fixed_at, fixed_by)
        values (:cycle, :canonical, :sha256, :at, :by)
        on duplicate key update canonical = values(canonical), sha256 = values(sha256),
            fixed_at = values(fixed_at), fixed_by = values(fixed_by)\
        """;

    private final JdbcClient sql;

    RuleBook(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<FixedRule> of(CycleId cycle) {
        return sql.sql("select canonical, sha256, fixed_at, fixed_by from cycle_rule where cycle_id = :cycle")
                .param("cycle", cycle.value())
                .query((row, number) -> rule(row))
                .optional();
    }

    void fix(CycleId cycle, DecisionRule rule, Instant now, PersonId by) {
        sql.sql(FIX)
                .param("cycle", cycle.value())
                .param("canonical", rule.canonicalText())
                .param("sha256", rule.hash())
                .param("at", Columns.utc(now))
                .param("by", by.value())
                .update();
    }

    private static FixedRule rule(ResultSet row) throws SQLException {
        return new FixedRule(
                DecisionRule.fromCanonicalText(row.getString("canonical")),
                row.getString("sha256"),
                Columns.instant(row, "fixed_at"),
                new PersonId(Columns.id(row, "fixed_by")));
    }
}
