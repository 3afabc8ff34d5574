package org.sederunt.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseSettingsTest {

    private static final String ISOLATION = "innodb_snapshot_isolation";
    private static final String FLUSH = "innodb_flush_log_at_trx_commit";

    @Test
    void acceptsBothSafeSettings() {
        assertThat(DatabaseSettings.refusalFor(Map.of(ISOLATION, "ON", FLUSH, "1")))
                .isEmpty();
    }

    @Test
    void refusesAServerThatLetsTwoWritersOverwriteEachOther() {
        assertThat(sentence(Map.of(ISOLATION, "OFF", FLUSH, "1")))
                .isEqualTo("The database could lose acknowledged work because innodb_snapshot_isolation is OFF: "
                        + "set innodb_snapshot_isolation=ON in its configuration and restart it.");
    }

    @Test
    void refusesAServerThatAcknowledgesBeforeItHasWritten() {
        assertThat(sentence(Map.of(ISOLATION, "ON", FLUSH, "2")))
                .isEqualTo("The database could lose acknowledged work because innodb_flush_log_at_trx_commit is 2: "
                        + "set innodb_flush_log_at_trx_commit=1 in its configuration and restart it.");
    }

    @Test
    void refusesAServerTooOldToKnowTheSetting() {
        assertThat(sentence(Map.of(FLUSH, "1"))).contains("MariaDB 10.11.8 or newer");
    }

    private static String sentence(Map<String, String> settings) {
        return String.valueOf(
                DatabaseSettings.refusalFor(settings).orElseThrow().getMessage());
    }
}
