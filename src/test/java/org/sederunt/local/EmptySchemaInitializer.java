package org.sederunt.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/** Empties each schema of the local database when the first context of a test run asks for it. */
final class EmptySchemaInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    private static final Set<String> EMPTIED = ConcurrentHashMap.newKeySet();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (!environment.getPropertySources().contains(LocalDatabaseInitializer.PROPERTY_SOURCE)) return;
        String url = environment.getRequiredProperty("spring.datasource.url");
        if (!EMPTIED.add(url)) return;
        try (Connection connection = DriverManager.getConnection(
                        url,
                        environment.getRequiredProperty("spring.datasource.username"),
                        environment.getRequiredProperty("spring.datasource.password"));
                Statement statement = connection.createStatement()) {
            statement.execute("drop database " + connection.getCatalog());
            statement.execute("create database " + url.substring(url.lastIndexOf('/') + 1));
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 200;
    }
}
