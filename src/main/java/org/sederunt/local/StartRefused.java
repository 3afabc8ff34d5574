package org.sederunt.local;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;

/** The portal cannot start, and the message says in one sentence why and what to do. */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private StartRefused(String sentence) {
        super(sentence);
    }

    private StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    static StartRefused folderNotWritable(Path folder, IOException cause) {
        String reason = switch (cause) {
            case AccessDeniedException denied -> "permission denied";
            case FileAlreadyExistsException file -> "it is a file";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> "the system allows no folder there";
        };
        return new StartRefused(
                "The data folder %s cannot be written (%s): make it writable, or name another with --data-dir DIR."
                        .formatted(folder, reason),
                cause);
    }

    static StartRefused folderLocked(Path folder) {
        return new StartRefused(
                "The data folder %s is in use by another running Sederunt: stop that one, or name another folder with --data-dir DIR."
                        .formatted(folder));
    }

    static StartRefused noDatabaseProgram() {
        return new StartRefused(
                "There is no database to use: set SPRING_DATASOURCE_URL to a MariaDB 10.11.8 or newer, or install"
                        + " MariaDB on this machine.");
    }

    static StartRefused programNotUnpacked(Path cache, IOException cause) {
        return new StartRefused(
                "The database program could not be unpacked to %s (%s): make that folder writable, or set XDG_CACHE_HOME to one that is."
                        .formatted(cache, cause.getMessage()),
                cause);
    }

    static StartRefused databaseDidNotStart(String reason, Path log, List<String> lastLines) {
        return new StartRefused("The database did not start (%s): see the last lines of its log %s below.%n%n%s"
                .formatted(reason, log, String.join(System.lineSeparator(), lastLines)));
    }

    static StartRefused leftoverDidNotStop(long pid) {
        return new StartRefused(
                "The database of an earlier Sederunt still runs as process %d and does not stop: end it with 'kill -9 %d' and start again."
                        .formatted(pid, pid));
    }

    static StartRefused schemaName(String name) {
        return new StartRefused(
                "The schema name '%s' cannot be used: set sederunt.database.schema to 'sederunt' followed by small letters, digits or underscores."
                        .formatted(name));
    }

    static StartRefused unsafeSetting(String setting, String value, String safe) {
        return new StartRefused(
                "The database could lose acknowledged work because %s is %s: set %s=%s in its configuration and restart it."
                        .formatted(setting, value, setting, safe));
    }

    /** The demonstration was being loaded when the portal ended, and half of one would mislead. */
    public static StartRefused demonstrationTorn() {
        return new StartRefused(
                "The demonstration was interrupted while it was loaded: delete the data folder, or empty the database,"
                        + " and start again.");
    }

    static StartRefused databaseDoesNotAnswer(Throwable cause) {
        return new StartRefused(
                "The database does not answer (%s): check SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD."
                        .formatted(cause.getMessage()),
                cause);
    }
}
