package org.sederunt.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A notice as it stands in its row. */
record KeptNotice(NoticeId id, String key, List<Argument> arguments, String path, Instant at, boolean read) {

    static KeptNotice of(ResultSet row, int number) throws SQLException {
        return new KeptNotice(
                new NoticeId(Objects.requireNonNull(row.getObject("id", UUID.class))),
                row.getString("message"),
                Arguments.read(row.getString("arguments")),
                row.getString("path"),
                Utc.read(row, "at"),
                row.getObject("read_at") != null);
    }
}
