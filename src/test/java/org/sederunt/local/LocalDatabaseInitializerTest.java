package org.sederunt.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

class LocalDatabaseInitializerTest {

    @Test
    void givesAPortalTheSchemaItAskedFor() {
        try (GenericApplicationContext context = contextWith(Map.of(
                "sederunt.data-dir", "target/test-data",
                "sederunt.database.schema", "sederunt_asked"))) {
            new LocalDatabaseInitializer().initialize(context);

            assertThat(context.getEnvironment().getProperty("spring.datasource.url"))
                    .startsWith("jdbc:mariadb://127.0.0.1:")
                    .endsWith("/sederunt_asked");
        }
    }

    @Test
    void leavesAPortalAloneThatWasToldOfADatabase() {
        try (GenericApplicationContext context =
                contextWith(Map.of("spring.datasource.url", "jdbc:mariadb://db.example/sederunt"))) {
            new LocalDatabaseInitializer().initialize(context);

            assertThat(context.getEnvironment().getProperty("spring.datasource.url"))
                    .isEqualTo("jdbc:mariadb://db.example/sederunt");
        }
    }

    /** A context that sees nothing but these, whatever database the machine's own environment names. */
    private static GenericApplicationContext contextWith(Map<String, Object> properties) {
        GenericApplicationContext context = new GenericApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .forEach(source -> context.getEnvironment().getPropertySources().remove(source.getName()));
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", properties));
        return context;
    }
}
