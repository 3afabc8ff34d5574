package org.sederunt.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.OfficeTime;
import org.sederunt.shared.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads entries by filter: two statements a page. */
@Component
class EntryReading {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String COLUMNS = "select id, at, day_only, kind, actor, subject, details, sequence";

    private final JdbcClient sql;
    private final OfficeTime time;

    EntryReading(JdbcClient sql, OfficeTime time) {
        this.sql = sql;
        this.time = time;
    }

    Page<AuditEntry> page(AuditFilter filter, int page, int size) {
        Map<String, Object> limits = limits(filter);
        String from = from(limits);
        long total = sql.sql("select count(*)" + from)
                .params(limits)
                .query(Long.class)
                .single();
        List<AuditEntry> entries = sql.sql(COLUMNS + from + " order by at desc, id desc limit :size offset :offset")
                .params(limits)
                .param("size", size)
                .param("offset", Math.multiplyExact((long) page, size))
                .query(EntryReading::entry)
                .list();
        return new Page<>(entries, page, size, total);
    }

    List<String> kinds() {
        return sql.sql("select distinct kind from audit_entry order by kind")
                .query((row, number) -> Objects.requireNonNull(row.getString("kind")))
                .list();
    }

    private Map<String, Object> limits(AuditFilter filter) {
        Map<String, Object> limits = new LinkedHashMap<>();
        if (filter.kind() != null) limits.put("kind", filter.kind());
        if (filter.person() != null) limits.put("actor", filter.person().value());
        if (filter.subject() != null) limits.put("subject", filter.subject());
        if (filter.from() != null) limits.put("from", startOf(filter.from()));
        if (filter.until() != null) limits.put("until", startOf(filter.until().plusDays(1)));
        return limits;
    }

    private Object startOf(LocalDate day) {
        return Utc.of(time.instant(day.atStartOfDay()));
    }

    private static String from(Map<String, Object> limits) {
        var where = new StringBuilder(" from audit_entry where true");
        limits.keySet()
                .forEach(name -> where.append(
                        switch (name) {
                            case "from" -> " and at >= :from";
                            case "until" -> " and at < :until";
                            default -> " and " + name + " = :" + name;
                        }));
        return where.toString();
    }

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
        UUID actor = row.getObject("actor", UUID.class);
        long sequence = row.getLong("sequence");
        @Nullable Long place = row.wasNull() ? null : sequence;
        return new AuditEntry(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                Utc.read(row, "at"),
                row.getBoolean("day_only"),
                row.getString("kind"),
                actor == null ? null : new PersonId(actor),
                Objects.requireNonNull(row.getObject("subject", UUID.class)),
                facts(row.getString("details")),
                place);
    }

    private static Map<String, String> facts(String details) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> fact : JSON.readTree(details).properties()) {
            JsonNode value = fact.getValue();
            if (!value.isNull()) facts.put(fact.getKey(), value.isString() ? value.stringValue() : value.toString());
        }
        return facts;
    }
}
