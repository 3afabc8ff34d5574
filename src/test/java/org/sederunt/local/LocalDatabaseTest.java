package org.sederunt.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class LocalDatabaseTest {

    @TempDir
    static Path parent;

    static Path folder;
    static LocalDatabase database;

    @BeforeAll
    static void start() {
        folder = parent.resolve("a folder");
        database = LocalDatabase.start(folder);
    }

    @AfterAll
    static void stop() {
        database.stop();
    }

    @Test
    void startsWithSafeSettings() {
        try (SingleConnectionDataSource source = source("sederunt")) {
            assertThatNoException().isThrownBy(() -> DatabaseSettings.requireSafe(source));
        }
    }

    @Test
    void refusesAConnectionWhoseSettingsAreUnsafe() {
        try (SingleConnectionDataSource source = source("sederunt")) {
            new JdbcTemplate(source).execute("set session innodb_snapshot_isolation = off");

            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(() -> DatabaseSettings.requireSafe(source))
                    .withMessageContaining("innodb_snapshot_isolation is OFF");
        }
    }

    @Test
    void comparesWordsByTheUnicodeRulesAndTellsTimeInUtc() {
        try (SingleConnectionDataSource source = source("sederunt_words")) {
            JdbcTemplate sql = new JdbcTemplate(source);

            assertThat(sql.queryForObject("select @@collation_database", String.class))
                    .isEqualTo("utf8mb4_uca1400_ai_ci");
            assertThat(sql.queryForObject("select @@time_zone", String.class)).isEqualTo("+00:00");
        }
    }

    @Test
    void keepsWhatWasWrittenWhenStartedAgain() {
        try (SingleConnectionDataSource source = source("sederunt_kept")) {
            new JdbcTemplate(source).execute("create table kept as select 'sederunt' as word");
        }

        database.stop();
        database = LocalDatabase.start(folder);

        try (SingleConnectionDataSource source = source("sederunt_kept")) {
            assertThat(new JdbcTemplate(source).queryForObject("select word from kept", String.class))
                    .isEqualTo("sederunt");
        }
    }

    @Test
    void refusesAFolderThatARunningPortalHolds() {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> LocalDatabase.start(folder))
                .withMessage(
                        "The data folder %s is in use by another running Sederunt: stop that one, or name another"
                                + " folder with --data-dir DIR.",
                        folder.toAbsolutePath());
    }

    @Test
    void refusesAFolderThatIsAFile(@TempDir Path elsewhere) throws IOException {
        Path file = Files.createFile(elsewhere.resolve("data"));

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> LocalDatabase.start(file))
                .withMessageContaining("cannot be written (it is a file)");
    }

    @Test
    void showsTheLogOfADatabaseThatDidNotStart(@TempDir Path broken) throws IOException {
        Files.createDirectories(broken.resolve("database"));

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> LocalDatabase.start(broken))
                .withMessageContaining("The database did not start (it ended with 1)")
                .withMessageContaining("[ERROR]");
    }

    @Test
    void letsNobodyElseReadThePassword() throws IOException {
        assertThat(Files.getPosixFilePermissions(folder.resolve("database.password")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void refusesASchemaOutsideItsOwnNames() {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> database.address().connectionTo("mysql"))
                .withMessageContaining("sederunt.database.schema");
    }

    private static SingleConnectionDataSource source(String schema) {
        Map<String, Object> properties = database.address().connectionTo(schema);
        return new SingleConnectionDataSource(
                String.valueOf(properties.get("spring.datasource.url")),
                String.valueOf(properties.get("spring.datasource.username")),
                String.valueOf(properties.get("spring.datasource.password")),
                true);
    }
}
