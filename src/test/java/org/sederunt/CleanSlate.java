package org.sederunt;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Every run of the tests begins with an empty database. */
@TestConfiguration
class CleanSlate {

    @Bean
    FlywayMigrationStrategy emptyThenMigrate() {
        return flyway -> {
            flyway.clean();
            flyway.migrate();
        };
    }
}
