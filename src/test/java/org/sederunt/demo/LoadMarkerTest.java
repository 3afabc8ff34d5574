package org.sederunt.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A demonstration that was interrupted is noticed at the next start. */
@PortalTest
class LoadMarkerTest {

    private final JdbcClient sql;
    private final LoadMarker marker;

    LoadMarkerTest(JdbcClient sql) {
        this.sql = sql;
        this.marker = new LoadMarker(sql);
    }

    @AfterEach
    void forget() {
        sql.sql("delete from demo_load").update();
    }

    @Test
    void isTornFromTheBeginningToTheEndOfTheLoad() {
        assertThat(marker.isTorn()).isFalse();

        marker.begin();
        assertThat(new LoadMarker(sql).isTorn()).isTrue();

        marker.finish();
        assertThat(new LoadMarker(sql).isTorn()).isFalse();
    }
}
