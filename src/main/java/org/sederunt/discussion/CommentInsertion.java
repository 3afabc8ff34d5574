package org.sederunt.discussion;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;
import org.sederunt.stakeholders.Hat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts a comment in once, however often and however simultaneously its form is sent. */
@Component
class CommentInsertion {

    private final JdbcClient database;

    CommentInsertion(JdbcClient database) {
        this.database = database;
    }

    /** What an earlier sending of the same form has posted. */
    Optional<CommentId> postedBefore(UUID submission, PersonId by) {
        return posted(submission, by, "");
    }

    /** Posts the comment, unless the same form was sent meanwhile; returns the one that stands. */
    CommentId post(CommentId id, NewComment said, @Nullable CommentId opening, String words, Hat hat, Instant now) {
        database.sql("""
            insert into comment (id, thread_id, reply_to, author_id, organisation_id, sector, submission, words,
                                 posted_at, version)
            values (:id, :thread, :opening, :author, :organisation, :sector, :submission, :words, :now, 0)
            on duplicate key update id = id\
            """)
                .param("id", id.value())
                .param("thread", said.thread().value())
                .param("opening", opening == null ? null : opening.value())
                .param("author", hat.person().value())
                .param(
                        "organisation",
                        hat.organisation() == null ? null : hat.organisation().value())
                .param("sector", hat.sector() == null ? null : hat.sector().name())
                .param("submission", said.submission())
                .param("words", words)
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
        return posted(said.submission(), hat.person(), " lock in share mode").orElseThrow();
    }

    private Optional<CommentId> posted(UUID submission, PersonId by, String lock) {
        return database.sql("select id from comment where author_id = :author and submission = :submission" + lock)
                .param("author", by.value())
                .param("submission", submission)
                .query(UUID.class)
                .optional()
                .map(CommentId::new);
    }
}
