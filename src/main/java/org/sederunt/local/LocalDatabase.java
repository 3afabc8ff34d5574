package org.sederunt.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;

/** A running MariaDB of the portal's own; started once per process and data folder, stopped after the portal. */
final class LocalDatabase {

    private final DataFolder folder;
    private final DatabaseProcess process;
    private final DatabaseAddress address;

    private LocalDatabase(DataFolder folder, DatabaseProcess process, DatabaseAddress address) {
        this.folder = folder;
        this.process = process;
        this.address = address;
    }

    /**
     * Returns where the database of a data folder answers, starting it if this process has not yet. It stops when the process
     * ends. What runs is noted in a system property, which outlives a reload of this class in development.
     */
    static synchronized DatabaseAddress in(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        String noted = "sederunt.database.port:" + folder;
        Integer port = Integer.getInteger(noted);
        if (port != null) return addressAt(port, folder);

        LocalDatabase database = start(folder);
        System.setProperty(noted, String.valueOf(database.address.port()));
        SpringApplication.getShutdownHandlers().add(database::stop);
        return database.address;
    }

    /** Starts a database that the caller stops. */
    static LocalDatabase start(Path path) {
        DataFolder folder = DataFolder.claim(path);
        try {
            DatabaseProgram program = DatabaseProgram.find();
            DatabaseAddress address = addressAt(freePort(), folder.path());
            return new LocalDatabase(folder, DatabaseProcess.start(program, folder, address), address);
        } catch (IOException notWritable) {
            folder.release();
            throw StartRefused.folderNotWritable(folder.path(), notWritable);
        } catch (RuntimeException refused) {
            folder.release();
            throw refused;
        }
    }

    private static DatabaseAddress addressAt(int port, Path folder) {
        try {
            return new DatabaseAddress(port, DataFolder.passwordIn(folder));
        } catch (IOException notWritable) {
            throw StartRefused.folderNotWritable(folder, notWritable);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    DatabaseAddress address() {
        return address;
    }

    void stop() {
        process.stop();
        folder.release();
    }
}
