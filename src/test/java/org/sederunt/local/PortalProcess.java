package org.sederunt.local;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The built jar, run as a person at a terminal would run it. */
public final class PortalProcess implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final Duration LONGEST_STOP = Duration.ofMinutes(1);

    private final Process process;
    private final Path folder;
    private final Path output;

    private PortalProcess(Process process, Path folder, Path output) {
        this.process = process;
        this.folder = folder;
        this.output = output;
    }

    /** Starts an empty portal; {@code more} are further arguments in place of {@code --sederunt.demo=false}. */
    public static PortalProcess start(Path folder, int port, String... more) throws IOException {
        Path output = Files.createTempFile(Path.of("target"), "portal-", ".out");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                "target/sederunt.jar",
                "--server.port=" + port,
                "--sederunt.data-dir=" + folder));
        command.addAll(more.length == 0 ? List.of("--sederunt.demo=false") : List.of(more));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_"));
        return new PortalProcess(builder.start(), folder, output);
    }

    public PortalProcess awaitReady() {
        await().atMost(LONGEST_START)
                .failFast("the portal ended: " + output, () -> !process.isAlive())
                .until(() -> readyLines().size() == 1);
        return this;
    }

    List<String> readyLines() throws IOException {
        return output().lines()
                .filter(line -> line.startsWith("Sederunt is ready at "))
                .toList();
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    ProcessHandle database() {
        return process.children().findFirst().orElseThrow();
    }

    Connection connection() throws SQLException, IOException {
        String port = Files.readAllLines(folder.resolve("database.log")).stream()
                .filter(line -> line.contains("port: "))
                .map(line -> line.replaceAll(".*port: (\\d+).*", "$1"))
                .findFirst()
                .orElseThrow();
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + port + "/sederunt",
                "sederunt",
                Files.readString(folder.resolve("database.password")));
    }

    /** Sends SIGTERM and returns the exit code. */
    int terminate() {
        process.destroy();
        return awaitEnd();
    }

    /** Sends SIGKILL. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    int awaitEnd() {
        await().atMost(LONGEST_STOP.plus(LONGEST_START)).until(() -> !process.isAlive());
        return process.exitValue();
    }

    /** A port that nothing listens on at this moment. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        terminate();
    }
}
