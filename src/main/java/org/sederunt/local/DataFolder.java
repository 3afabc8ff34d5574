package org.sederunt.local;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/** The folder in which a local portal keeps everything; one running portal holds it at a time. */
final class DataFolder {

    private static final int LONGEST_SOCKET_PATH = 100;
    private static final int LAST_LINES = 15;

    private final Path path;
    private final FileLock lock;

    private DataFolder(Path path, FileLock lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Makes the folder if need be and holds it until {@link #release()}. */
    static DataFolder claim(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            return new DataFolder(path, lockIn(path));
        } catch (IOException notWritable) {
            throw StartRefused.folderNotWritable(path, notWritable);
        }
    }

    private static FileLock lockIn(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path.resolve("sederunt.lock"), CREATE, WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) return lock;
        } catch (OverlappingFileLockException heldByThisProcess) {
            // The same answer as for a lock of another process.
        }
        channel.close();
        throw StartRefused.folderLocked(path);
    }

    void release() {
        try (FileChannel channel = lock.acquiredBy() instanceof FileChannel held ? held : null) {
            lock.release();
        } catch (IOException closedAlready) {
            // Nothing is held any more, which is what was asked for.
        }
    }

    Path path() {
        return path;
    }

    Path database() {
        return path.resolve("database");
    }

    Path log() {
        return path.resolve("database.log");
    }

    Path processId() {
        return path.resolve("database.pid");
    }

    /** The socket's file, in the temporary folder where the data folder's own path is longer than systems allow. */
    Path socket() {
        Path socket = path.resolve("database.sock");
        if (socket.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_SOCKET_PATH) return socket;
        String name = "sederunt-" + Integer.toHexString(path.hashCode()) + ".sock";
        return Path.of(System.getProperty("java.io.tmpdir", "/tmp"), name);
    }

    /** The password of the portal's own database user, made at the first call and readable by the owner alone. */
    static String passwordIn(Path folder) throws IOException {
        Path file = folder.resolve("database.password");
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            writePrivately(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file).strip();
    }

    /** Writes a file that nobody but its owner may read, at any moment. */
    static void writePrivately(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text, WRITE, TRUNCATE_EXISTING);
    }

    List<String> lastLinesOfLog() {
        try {
            List<String> lines =
                    Files.readString(log(), StandardCharsets.ISO_8859_1).lines().toList();
            return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
        } catch (IOException unreadable) {
            return List.of("(the log could not be read: " + unreadable.getMessage() + ")");
        }
    }
}
