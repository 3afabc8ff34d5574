package org.sederunt.local;

import java.nio.file.Path;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/** Gives a portal that was told of no database one of its own, before the first bean asks for a connection. */
final class LocalDatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    private static final String PROPERTY_SOURCE = "sederuntLocalDatabase";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (StringUtils.hasText(environment.getProperty("spring.datasource.url"))) return;
        String folder = environment.getProperty("sederunt.data-dir", "data");
        String schema = environment.getProperty("sederunt.database.schema", "sederunt");

        DatabaseAddress database = LocalDatabase.in(Path.of(folder));

        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(PROPERTY_SOURCE, database.connectionTo(schema)));
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 100;
    }
}
