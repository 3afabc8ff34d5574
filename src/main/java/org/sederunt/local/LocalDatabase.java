package org.sederunt.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.boot.SpringApplication;

/** A running MariaDB of the portal's own; started once per process and data folder, stopped after the portal. */
final class LocalDatabase {

    static final String USER = "sederunt";

    private static final Pattern SCHEMA_NAME = Pattern.compile("sederunt[a-z0-9_]{0,50}");
    private static final Map<Path, LocalDatabase> RUNNING = new ConcurrentHashMap<>();

    private final DataFolder folder;
    private final DatabaseProcess process;
    private final int port;
    private final String password;

    private LocalDatabase(DataFolder folder, DatabaseProcess process, int port, String password) {
        this.folder = folder;
        this.process = process;
        this.port = port;
        this.password = password;
    }

    /** Returns the database of a data folder, starting it if this process has not yet. It stops when the process ends. */
    static LocalDatabase in(Path folder) {
        return RUNNING.computeIfAbsent(folder.toAbsolutePath().normalize(), path -> {
            LocalDatabase database = start(path);
            SpringApplication.getShutdownHandlers().add(database::stop);
            return database;
        });
    }

    /** Starts a database that the caller stops. */
    static LocalDatabase start(Path path) {
        DataFolder folder = DataFolder.claim(path);
        try {
            DatabaseProgram program = DatabaseProgram.find();
            String password = folder.password();
            int port = freePort();
            return new LocalDatabase(folder, DatabaseProcess.start(program, folder, port, password), port, password);
        } catch (IOException notWritable) {
            folder.release();
            throw StartRefused.folderNotWritable(folder.path(), notWritable);
        } catch (RuntimeException refused) {
            folder.release();
            throw refused;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

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

    private String url(String schema) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + schema;
    }

    void stop() {
        process.stop();
        folder.release();
    }
}
