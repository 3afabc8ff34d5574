package org.sederunt.local;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of the MariaDB server over a data folder. */
final class DatabaseProcess {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseProcess.class);
    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final Duration LONGEST_STOP = Duration.ofMinutes(1);

    /** The server forgets nothing it acknowledged; all else is modest. A setting older servers lack is passed over. */
    private static final List<String> SETTINGS = List.of(
            "--loose-innodb-snapshot-isolation=ON",
            "--innodb-flush-log-at-trx-commit=1",
            "--innodb-buffer-pool-size=256M",
            "--innodb-log-file-size=64M",
            "--max-allowed-packet=64M",
            "--max-connections=300",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_uca1400_ai_ci",
            "--loose-character-set-collations=utf8mb4=uca1400_ai_ci",
            "--default-time-zone=+00:00",
            "--bind-address=127.0.0.1",
            "--skip-name-resolve",
            "--skip-log-bin");

    private final Process process;

    private DatabaseProcess(Process process) {
        this.process = process;
    }

    /** Starts the server and returns when it answers; installs its files first where there are none. */
    static DatabaseProcess start(DatabaseProgram program, DataFolder folder, DatabaseAddress address)
            throws IOException {
        stopLeftover(folder);
        DatabaseFiles.layDown(program, folder);
        Path userScript = folder.path().resolve("database.user.sql");
        DataFolder.writePrivately(userScript, createUser(address.password()));
        try {
            Process process = program.process(program.server(), arguments(folder, address.port(), userScript))
                    .redirectOutput(folder.log().toFile())
                    .start();
            DatabaseProcess started = new DatabaseProcess(process);
            started.awaitAnswer(folder, address);
            return started;
        } finally {
            Files.deleteIfExists(userScript);
        }
    }

    private static List<String> arguments(DataFolder folder, int port, Path userScript) {
        List<String> arguments = new ArrayList<>(List.of(
                "--datadir=" + folder.database(),
                "--socket=" + folder.socket(),
                "--pid-file=" + folder.processId(),
                "--init-file=" + userScript,
                "--port=" + port));
        arguments.addAll(SETTINGS);
        return arguments;
    }

    /** The server itself runs this before it answers anyone, so that no moment passes with an open account. */
    private static String createUser(String password) {
        String user = "'%s'@'127.0.0.1'".formatted(DatabaseAddress.USER);
        return """
            create user if not exists %1$s;
            alter user %1$s identified by '%2$s';
            grant all on `sederunt%%`.* to %1$s;
            """.formatted(user, password);
    }

    private void awaitAnswer(DataFolder folder, DatabaseAddress address) {
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (!endsWithin(process, Duration.ofMillis(100))) {
            if (address.answers()) return;
            if (System.nanoTime() > deadline) break;
        }
        String reason = process.isAlive() ? "no answer in two minutes" : "it ended with " + process.exitValue();
        stop();
        throw StartRefused.databaseDidNotStart(reason, folder.log(), folder.lastLinesOfLog());
    }

    /** Ends the server in order; by force only if it has not ended after a minute. */
    void stop() {
        process.destroy();
        if (!endsWithin(process, LONGEST_STOP)) {
            LOG.warn("The database did not stop within a minute and was ended");
            process.destroyForcibly();
        }
    }

    /** Stops the server of a portal that was killed; the folder's lock is ours, so nobody uses it. */
    private static void stopLeftover(DataFolder folder) throws IOException {
        if (!Files.exists(folder.processId())) return;
        long pid = Long.parseLong(Files.readString(folder.processId()).strip());
        ProcessHandle leftover =
                ProcessHandle.of(pid).filter(DatabaseProcess::isMariaDb).orElse(null);
        if (leftover == null) return;
        LOG.info("Stopping the database that an earlier, killed portal left running as process {}", pid);
        leftover.destroy();
        try {
            leftover.onExit().get(LONGEST_STOP.toMillis(), MILLISECONDS);
        } catch (Exception stillThere) {
            throw StartRefused.leftoverDidNotStop(pid);
        }
    }

    private static boolean isMariaDb(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("mariadbd"))
                .isPresent();
    }

    /** Says whether a process ended in time; one that waits is asked to end when this thread is. */
    static boolean endsWithin(Process process, Duration time) {
        try {
            return process.waitFor(time.toMillis(), MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            process.destroy();
            return true;
        }
    }
}
