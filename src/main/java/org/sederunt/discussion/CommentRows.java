package org.sederunt.discussion;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statements by which comments are read. */
@Component
class CommentRows {

    private static final String COMMENT = """
        select c.id, c.thread_id, c.reply_to, c.author_id, c.organisation_id, c.sector, c.words, c.posted_at,
               c.edited_at, c.withdrawn_at, c.hidden_at, c.hidden_rule, c.hidden_reason, c.restored_reason, c.answer_kind,
               c.answer_reason, c.answered_at, c.version,
               (select count(*) from comment r where r.reply_to = c.id and r.withdrawn_at is null) as replies
        from comment c
        """;

    /** A withdrawn comment keeps its place only while a reply to it stands. */
    private static final String SHOWN_OPENING = """
        c.reply_to is null and (c.withdrawn_at is null
            or exists (select 1 from comment r where r.reply_to = c.id and r.withdrawn_at is null))
        """;

    private static final String SHOWN_REPLY = "c.withdrawn_at is null";
    private static final String NEWEST_FIRST = "order by c.posted_at desc, c.id desc";
    private static final String OLDEST_FIRST = "order by c.posted_at, c.id";

    private final JdbcClient database;

    CommentRows(JdbcClient database) {
        this.database = database;
    }

    List<CommentRow> newest(Collection<ThreadId> threads, int perThread) {
        String condition = "c.thread_id in (:ids) and " + SHOWN_OPENING;
        return firstOfEach("c.thread_id", condition, NEWEST_FIRST, threadIds(threads), perThread);
    }

    List<CommentRow> firstReplies(Collection<CommentRow> openings, int each) {
        Set<UUID> ids = openings.stream()
                .filter(opening -> opening.replies() > 0)
                .map(opening -> opening.id().value())
                .collect(Collectors.toSet());
        return firstOfEach("c.reply_to", "c.reply_to in (:ids) and " + SHOWN_REPLY, OLDEST_FIRST, ids, each);
    }

    Page<CommentRow> openings(Collection<ThreadId> threads, int page, int size) {
        return page("c.thread_id in (:ids) and " + SHOWN_OPENING, NEWEST_FIRST, threadIds(threads), page, size);
    }

    Page<CommentRow> replies(CommentId to, int page, int size) {
        return page("c.reply_to in (:ids) and " + SHOWN_REPLY, OLDEST_FIRST, Set.of(to.value()), page, size);
    }

    Page<CommentRow> by(PersonId author, int page, int size) {
        return page("c.author_id in (:ids)", NEWEST_FIRST, Set.of(author.value()), page, size);
    }

    Page<CommentRow> unanswered(Collection<ThreadId> threads, int page, int size) {
        String condition = "c.thread_id in (:ids) and " + ThreadFigures.WAITING;
        return page(condition, OLDEST_FIRST, threadIds(threads), page, size);
    }

    List<CommentRow> find(Collection<CommentId> comments) {
        if (comments.isEmpty()) return List.of();
        return database.sql(COMMENT + "where c.id in (:ids)")
                .param("ids", comments.stream().map(CommentId::value).collect(Collectors.toSet()))
                .query(CommentRow::of)
                .list();
    }

    private List<CommentRow> firstOfEach(String group, String condition, String order, Set<UUID> ids, int each) {
        if (ids.isEmpty()) return List.of();
        String first = "with first as (select c.id, row_number() over (partition by " + group + " " + order
                + ") as place from comment c where " + condition + ") ";
        return database.sql(first + COMMENT + "join first f on f.id = c.id and f.place <= :each " + order)
                .param("ids", ids)
                .param("each", each)
                .query(CommentRow::of)
                .list();
    }

    private Page<CommentRow> page(String condition, String order, Set<UUID> ids, int page, int size) {
        if (ids.isEmpty()) return new Page<>(List.of(), page, size, 0);
        long total = database.sql("select count(*) from comment c where " + condition)
                .param("ids", ids)
                .query(Long.class)
                .single();
        List<CommentRow> found = database.sql(
                        COMMENT + "where " + condition + " " + order + " limit :size offset :from")
                .param("ids", ids)
                .param("size", size)
                .param("from", (long) page * size)
                .query(CommentRow::of)
                .list();
        return new Page<>(found, page, size, total);
    }

    private static Set<UUID> threadIds(Collection<ThreadId> threads) {
        return threads.stream().map(ThreadId::value).collect(Collectors.toSet());
    }
}
