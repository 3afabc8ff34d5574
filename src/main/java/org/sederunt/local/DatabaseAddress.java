package org.sederunt.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.regex.Pattern;

/** Where a local database answers on this machine, and with which password. */
record DatabaseAddress(int port, String password) {

    static final String USER = "sederunt";

    private static final Pattern SCHEMA_NAME = Pattern.compile("sederunt[a-z0-9_]{0,50}");

    /** Makes the schema if there is none of that name, and returns the properties with which Spring reaches it. */
    Map<String, Object> connectionTo(String schema) {
        if (!SCHEMA_NAME.matcher(schema).matches()) throw StartRefused.schemaName(schema);
        try (Connection connection = DriverManager.getConnection(url(""), USER, password);
                Statement statement = connection.createStatement()) {
            statement.execute("create database if not exists " + schema);
        } catch (SQLException noAnswer) {
            throw StartRefused.databaseDoesNotAnswer(noAnswer);
        }
        return Map.of(
                "spring.datasource.url", url(schema),
                "spring.datasource.username", USER,
                "spring.datasource.password", password);
    }

    boolean answers() {
        String impatient = url("?connectTimeout=1000&socketTimeout=2000");
        try (Connection connection = DriverManager.getConnection(impatient, USER, password)) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private String url(String schema) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + schema;
    }
}
