package org.sederunt.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Sector;
import org.sederunt.stakeholders.Byline;
import org.sederunt.stakeholders.Hat;
import org.sederunt.stakeholders.OrganisationId;

/** A comment as it lies in the database, before it is decided who may see what of it. */
record CommentRow(
        CommentId id,
        ThreadId thread,
        @Nullable CommentId replyTo,
        Hat hat,
        String words,
        CommentState state,
        @Nullable Integer hiddenRule,
        @Nullable String hiddenReason,
        @Nullable String restoredReason,
        @Nullable Disposition disposition,
        Instant postedAt,
        @Nullable Instant editedAt,
        int version,
        int replies) {

    static CommentRow of(ResultSet row, int number) throws SQLException {
        UUID replyTo = uuid(row, "reply_to");
        return new CommentRow(
                new CommentId(row.getObject("id", UUID.class)),
                new ThreadId(row.getObject("thread_id", UUID.class)),
                replyTo == null ? null : new CommentId(replyTo),
                hat(row),
                row.getString("words"),
                state(row),
                row.getObject("hidden_rule", Integer.class),
                row.getString("hidden_reason"),
                row.getString("restored_reason"),
                disposition(row),
                row.getObject("posted_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                instant(row, "edited_at"),
                row.getInt("version"),
                row.getInt("replies"));
    }

    /** The comment for this reader: hidden words are for their author alone, withdrawn ones for nobody. */
    CommentView seenBy(@Nullable PersonId reader, Byline byline) {
        boolean own = hat.person().equals(reader);
        boolean readable = state == CommentState.STANDING || (state == CommentState.HIDDEN && own);
        return new CommentView(
                id,
                thread,
                replyTo,
                byline,
                readable ? words : null,
                state,
                hiddenRule,
                own ? hiddenReason : null,
                own ? restoredReason : null,
                disposition,
                postedAt,
                editedAt,
                version,
                replies);
    }

    private static Hat hat(ResultSet row) throws SQLException {
        UUID organisation = uuid(row, "organisation_id");
        String sector = row.getString("sector");
        return new Hat(
                new PersonId(row.getObject("author_id", UUID.class)),
                organisation == null ? null : new OrganisationId(organisation),
                sector == null ? null : Sector.valueOf(sector));
    }

    private static CommentState state(ResultSet row) throws SQLException {
        if (row.getString("hidden_at") != null) return CommentState.HIDDEN;
        return row.getString("withdrawn_at") != null ? CommentState.WITHDRAWN : CommentState.STANDING;
    }

    private static @Nullable Disposition disposition(ResultSet row) throws SQLException {
        String kind = row.getString("answer_kind");
        Instant at = instant(row, "answered_at");
        if (kind == null || at == null) return null;
        return new Disposition(Disposition.Kind.valueOf(kind), row.getString("answer_reason"), at);
    }

    private static @Nullable UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime local = row.getObject(column, LocalDateTime.class);
        return local == null ? null : local.toInstant(ZoneOffset.UTC);
    }
}
