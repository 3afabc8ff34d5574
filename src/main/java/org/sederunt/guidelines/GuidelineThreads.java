package org.sederunt.guidelines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sederunt.cycles.CycleId;
import org.sederunt.discussion.ThreadId;
import org.sederunt.shared.Slug;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which threads belong to which guideline, those of clauses removed since included. */
@Component
class GuidelineThreads {

    private static final String OF = """
        select guideline_id, thread_id from clause where guideline_id in (:guidelines) and thread_id is not null
        union all
        select id, whole_thread_id from guideline where id in (:guidelines) and whole_thread_id is not null
        """;
    private static final String IN_TALK = """
        select c.thread_id from clause c join guideline g on g.id = c.guideline_id
        where g.state in ('CONSULTATION', 'REVIEW') and c.thread_id is not null and (:cycle is null or g.cycle_id = :cycle)
        union all
        select g.whole_thread_id from guideline g
        where g.state in ('CONSULTATION', 'REVIEW') and g.whole_thread_id is not null
            and (:cycle is null or g.cycle_id = :cycle)
        """;
    private static final String PLACES = """
        select c.thread_id, g.id, g.slug, v.title, vc.number, v.number as version, g.latest_version
        from clause c
        join guideline g on g.id = c.guideline_id
        join version_clause vc on vc.clause_id = c.id
        join guideline_version v on v.id = vc.version_id
        where c.thread_id in (:threads)
          and v.number = (
            select max(w.number) from version_clause x join guideline_version w on w.id = x.version_id
            where x.clause_id = c.id)
        union all
        select g.whole_thread_id, g.id, g.slug, v.title, null, v.number, g.latest_version
        from guideline g join guideline_version v on v.guideline_id = g.id and v.number = g.latest_version
        where g.whole_thread_id in (:threads)
        """;

    private final JdbcClient sql;

    GuidelineThreads(JdbcClient sql) {
        this.sql = sql;
    }

    List<ThreadId> of(GuidelineId guideline) {
        return of(List.of(guideline)).getOrDefault(guideline, List.of());
    }

    /** The threads of each guideline, in one query; guidelines without threads are missing. */
    Map<GuidelineId, List<ThreadId>> of(Collection<GuidelineId> guidelines) {
        if (guidelines.isEmpty()) return Map.of();
        record Row(GuidelineId guideline, ThreadId thread) {}
        return sql
                .sql(OF)
                .param("guidelines", guidelines.stream().map(GuidelineId::value).toList())
                .query((row, index) -> new Row(
                        new GuidelineId(Columns.id(row, "guideline_id")), new ThreadId(Columns.id(row, "thread_id"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::guideline, Collectors.mapping(Row::thread, Collectors.toList())));
    }

    /** The threads of all guidelines in consultation or review, of one cycle or, for null, of all. */
    List<ThreadId> inTalk(@Nullable CycleId cycle) {
        return sql.sql(IN_TALK)
                .param("cycle", cycle == null ? null : cycle.value())
                .query((row, index) -> new ThreadId(Columns.id(row, "thread_id")))
                .list();
    }

    Map<ThreadId, ThreadPlace> places(Collection<ThreadId> threads) {
        if (threads.isEmpty()) return Map.of();
        Map<ThreadId, ThreadPlace> places = new HashMap<>();
        sql.sql(PLACES)
                .param("threads", threads.stream().map(ThreadId::value).toList())
                .query(GuidelineThreads::place)
                .list()
                .forEach(place -> places.put(place.thread(), place));
        return places;
    }

    private static ThreadPlace place(ResultSet row, int index) throws SQLException {
        UUID thread = Columns.id(row, "thread_id");
        int version = row.getInt("version");
        return new ThreadPlace(
                new ThreadId(thread),
                new GuidelineId(Columns.id(row, "id")),
                new Slug(Columns.text(row, "slug")),
                Columns.text(row, "title"),
                Columns.numberOrNull(row, "number"),
                version,
                version == row.getInt("latest_version"));
    }
}
