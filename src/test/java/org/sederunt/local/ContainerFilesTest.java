package org.sederunt.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The container files agree with what the portal asks for, and name only what is there. */
class ContainerFilesTest {

    private static final Path FOLDER = Path.of("docker");

    @Test
    void theDatabaseHasTheSettingsThatThePortalAccepts() throws IOException {
        Map<String, String> settings = Files.readAllLines(FOLDER.resolve("mariadb/sederunt.cnf")).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0].strip(), parts -> parts[1].strip()));

        assertThat(DatabaseSettings.refusalFor(settings)).isEmpty();
    }

    @Test
    void everyFileThatIsNamedIsThere() throws IOException {
        Map<String, Map<String, Map<String, Object>>> compose =
                new Yaml().load(Files.readString(FOLDER.resolve("compose.yaml")));
        var services = compose.get("services");

        Object dockerfile = ((Map<?, ?>) services.get("portal").get("build")).get("dockerfile");
        assertThat(Path.of(String.valueOf(dockerfile))).exists();
        assertThat((List<?>) services.get("database").get("volumes"))
                .map(Object::toString)
                .filteredOn(volume -> volume.startsWith("./"))
                .isNotEmpty()
                .allSatisfy(volume ->
                        assertThat(FOLDER.resolve(volume.split(":")[0])).exists());
    }

    @Test
    void everyFileThatIsCopiedIsThere() throws IOException {
        assertThat(Files.readAllLines(FOLDER.resolve("Dockerfile")).stream()
                        .filter(line -> line.startsWith("COPY ") && !line.contains("--from"))
                        .map(line -> Path.of(line.split(" ")[1])))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file).exists());
    }
}
