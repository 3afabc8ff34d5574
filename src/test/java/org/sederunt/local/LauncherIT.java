package org.sederunt.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherIT {

    @TempDir
    static Path folder;

    @Test
    void survivesBeingKilledKeepsItsFolderToItselfAndStopsWithItsDatabase() throws Exception {
        int port = PortalProcess.freePort();
        ProcessHandle orphan;
        try (PortalProcess killed = PortalProcess.start(folder, port).awaitReady()) {
            assertThat(killed.readyLines()).singleElement().asString().contains("http://127.0.0.1:" + port + "/");
            assertThat(statusOf(port)).isLessThan(500);
            write(killed, "create table kept as select 'sederunt' as word");
            orphan = killed.database();
            killed.kill();
        }
        assertThat(orphan.isAlive()).isTrue();

        try (PortalProcess portal = PortalProcess.start(folder, port).awaitReady()) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(firstWord(portal, "select word from kept")).isEqualTo("sederunt");
            refusesASecondPortalInTheSameFolder();

            ProcessHandle database = portal.database();
            assertThat(portal.terminate()).isEqualTo(128 + 15);
            assertThat(database.isAlive()).isFalse();
        }
    }

    private static void refusesASecondPortalInTheSameFolder() throws IOException {
        try (PortalProcess second = PortalProcess.start(folder, PortalProcess.freePort())) {
            assertThat(second.awaitEnd()).isEqualTo(1);
            assertThat(second.output().strip())
                    .isEqualTo(
                            "The data folder %s is in use by another running Sederunt: stop that one, or name another"
                                    + " folder with --data-dir DIR.",
                            folder);
        }
    }

    @Test
    void saysThatThePortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                PortalProcess portal = PortalProcess.start(folder, taken.getLocalPort())) {
            assertThat(portal.awaitEnd()).isEqualTo(1);
            assertThat(portal.output().lines())
                    .contains("Port %d is taken: stop the program that uses it, or choose another with --port N."
                            .formatted(taken.getLocalPort()));
        }
    }

    private static int statusOf(int port) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create("http://127.0.0.1:" + port + "/");
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private static void write(PortalProcess portal, String sql) throws SQLException, IOException {
        try (Connection connection = portal.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String firstWord(PortalProcess portal, String sql) throws SQLException, IOException {
        try (Connection connection = portal.connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
