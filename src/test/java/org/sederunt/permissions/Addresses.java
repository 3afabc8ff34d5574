package org.sederunt.permissions;

import java.util.Map;
import org.sederunt.roundtables.RoundTables;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills in the addresses of the matrix of pages what the world holds. */
@Component
class Addresses {

    private final Papers papers;
    private final Tables tables;
    private final RoundTables roundTables;
    private final Files files;
    private final Talk talk;
    private final JdbcClient sql;

    Addresses(Papers papers, Tables tables, RoundTables roundTables, Files files, Talk talk, JdbcClient sql) {
        this.papers = papers;
        this.tables = tables;
        this.roundTables = roundTables;
        this.files = files;
        this.talk = talk;
        this.sql = sql;
    }

    String filled(String address) {
        Map<String, String> names = Map.of(
                "{draft}", papers.slugOf("DRAFTING"),
                "{ballot}", papers.slugOf("BALLOT"),
                "{published}", papers.slugOf("PUBLISHED"),
                "{table}",
                        roundTables
                                .slugOf(tables.attended("APPROVED"))
                                .orElseThrow()
                                .value(),
                "{organisation}", files.of("WAITING").organisation().toString(),
                "{case}", caseOfTheReportedComment());
        String filled = address;
        for (var each : names.entrySet()) filled = filled.replace(each.getKey(), each.getValue());
        return filled;
    }

    private String caseOfTheReportedComment() {
        return sql.sql("select id from moderation_case where comment_id = ?")
                .param(talk.comment("REPORTED").value())
                .query(String.class)
                .single();
    }
}
