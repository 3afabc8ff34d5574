package org.sederunt.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The first files of a new database. */
final class DatabaseFiles {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseFiles.class);
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private DatabaseFiles() {}

    /** Lays the files down where there are none; beside their place first, so that what is there is always whole. */
    static void layDown(DatabaseProgram program, DataFolder folder) throws IOException {
        if (Files.isDirectory(folder.database())) return;
        LOG.info("Preparing a new database in {}", folder.path());
        String unfinished = "database.unfinished";
        FileSystemUtils.deleteRecursively(folder.path().resolve(unfinished));

        boolean done = runByPathsWithoutBlanks(program, folder, unfinished);

        if (!done) {
            throw StartRefused.databaseDidNotStart("it could not be set up", folder.log(), folder.lastLinesOfLog());
        }
        Files.move(folder.path().resolve(unfinished), folder.database(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** MariaDB's installer is a shell script that trips over blanks in paths, so it is shown links that have none. */
    private static boolean runByPathsWithoutBlanks(DatabaseProgram program, DataFolder folder, String name)
            throws IOException {
        Path links = Files.createTempDirectory("sederunt");
        Path data = links.resolve("data");
        Path base = links.resolve("base");
        try {
            Files.createSymbolicLink(data, folder.path());
            if (program.base() != null) Files.createSymbolicLink(base, program.base());
            return run(program.movedTo(base), data.resolve(name), folder);
        } finally {
            Files.deleteIfExists(data);
            Files.deleteIfExists(base);
            Files.deleteIfExists(links);
        }
    }

    private static boolean run(DatabaseProgram program, Path files, DataFolder folder) throws IOException {
        List<String> arguments = List.of("--datadir=" + files, "--skip-test-db", "--skip-name-resolve", "--force");
        Process installer = program.process(program.installer(), arguments)
                .redirectOutput(folder.log().toFile())
                .start();
        boolean ended = DatabaseProcess.endsWithin(installer, LONGEST);
        if (!ended) installer.destroyForcibly();
        return ended && installer.exitValue() == 0;
    }
}
