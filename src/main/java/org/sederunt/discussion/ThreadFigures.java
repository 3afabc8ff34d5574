package org.sederunt.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.Sector;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what was said in threads. */
@Component
class ThreadFigures {

    static final String STANDING = "c.withdrawn_at is null and c.hidden_at is null";

    /** What the office owes an answer: comments, not replies, that stand. */
    static final String WAITING = "c.reply_to is null and c.answer_kind is null and " + STANDING;

    private static final String SUMMARIES =
            """
            select t.id, t.open_until, t.locked_at is not null as locked,
                   count(case when %1$s then 1 end) as standing,
                   count(case when %2$s then 1 end) as waiting,
                   count(case when c.reply_to is null and (c.withdrawn_at is null
                        or exists (select 1 from comment r where r.reply_to = c.id and r.withdrawn_at is null))
                        then c.id end) as exchanges,
                   group_concat(distinct case when %1$s then c.sector end) as sectors
            from thread t left join comment c on c.thread_id = t.id
            where t.id in (:threads)
            group by t.id, t.open_until, t.locked_at
            """.formatted("c.id is not null and " + STANDING, "c.id is not null and " + WAITING);

    private final JdbcClient database;

    ThreadFigures(JdbcClient database) {
        this.database = database;
    }

    Map<ThreadId, ThreadSummary> summaries(Collection<ThreadId> threads) {
        if (threads.isEmpty()) return Map.of();
        return database
                .sql(SUMMARIES)
                .param("threads", threads.stream().map(ThreadId::value).collect(Collectors.toSet()))
                .query((row, number) -> Map.entry(new ThreadId(row.getObject("id", UUID.class)), summary(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Map<Disposition.Kind, Integer> answers(Collection<ThreadId> threads) {
        var tally = new EnumMap<Disposition.Kind, Integer>(Disposition.Kind.class);
        for (var kind : Disposition.Kind.values()) tally.put(kind, 0);
        if (threads.isEmpty()) return tally;
        database.sql("select c.answer_kind, count(*) as answers from comment c where c.thread_id in (:threads)"
                        + " and c.answer_kind is not null and " + STANDING + " group by c.answer_kind")
                .param("threads", threads.stream().map(ThreadId::value).collect(Collectors.toSet()))
                .query(row -> {
                    tally.put(Disposition.Kind.valueOf(row.getString("answer_kind")), row.getInt("answers"));
                });
        return tally;
    }

    private static ThreadSummary summary(ResultSet row) throws SQLException {
        return new ThreadSummary(
                row.getObject("open_until", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getBoolean("locked"),
                row.getInt("standing"),
                row.getInt("exchanges"),
                sectors(row.getString("sectors")),
                row.getInt("waiting"));
    }

    private static Set<Sector> sectors(@Nullable String list) {
        if (list == null) return Set.of();
        return Arrays.stream(list.split(",")).map(Sector::valueOf).collect(Collectors.toSet());
    }
}
