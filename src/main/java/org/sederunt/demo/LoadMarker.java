package org.sederunt.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers that the demonstration has begun to load and that it came to its end, so that half of one is noticed. */
@Component
@ConditionalOnProperty(name = "sederunt.demo", havingValue = "true")
class LoadMarker {

    private final JdbcClient sql;

    LoadMarker(JdbcClient sql) {
        this.sql = sql;
    }

    boolean isTorn() {
        return sql.sql("select count(*) from demo_load where finished is null")
                        .query(Long.class)
                        .single()
                > 0;
    }

    void begin() {
        sql.sql("insert into demo_load (id, begun) values (1, utc_timestamp(6))")
                .update();
    }

    void finish() {
        sql.sql("update demo_load set finished = utc_timestamp(6) where id = 1").update();
    }
}
