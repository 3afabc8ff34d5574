package org.sederunt.local;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;

/** The settings without which a database loses what it has acknowledged; the portal does not start on any other. */
final class DatabaseSettings {

    private static final String ISOLATION = "innodb_snapshot_isolation";
    private static final String FLUSH = "innodb_flush_log_at_trx_commit";

    private DatabaseSettings() {}

    /** Refuses a database that cannot be reached or whose settings are not safe, as a connection of this source sees them. */
    static void requireSafe(DataSource source) {
        refusalFor(read(source)).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** Says what is unsafe about settings given by name, as {@code show variables} words them. */
    static Optional<StartRefused> refusalFor(Map<String, String> settings) {
        String isolation =
                settings.getOrDefault(ISOLATION, "unknown to this server, which must be MariaDB 10.11.8 or newer");
        if (!isolation.toUpperCase(Locale.ROOT).equals("ON")) {
            return Optional.of(StartRefused.unsafeSetting(ISOLATION, isolation, "ON"));
        }
        String flush = settings.getOrDefault(FLUSH, "unknown to this server");
        return flush.equals("1") ? Optional.empty() : Optional.of(StartRefused.unsafeSetting(FLUSH, flush, "1"));
    }

    private static Map<String, String> read(DataSource source) {
        Map<String, String> settings = new TreeMap<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "show variables where variable_name in ('%s', '%s')".formatted(ISOLATION, FLUSH))) {
            while (rows.next()) settings.put(rows.getString(1), rows.getString(2));
        } catch (SQLException noAnswer) {
            throw StartRefused.databaseDoesNotAnswer(noAnswer);
        }
        return settings;
    }
}
