package org.sederunt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glossary has one word for each thing in each language; pages say that one, and none of those that were given up. */
class OneWordForOneThingTest {

    private static final Path WORDS = Path.of("src/main/resources/vaadin-i18n");

    /** What is not said, by what is; a census has a padrón too, and is no electorate. */
    private static final Map<String, Pattern> GIVEN_UP = Map.of(
            "electorado", words("padr(?:ón|ones)(?! ?o un documento)"),
            "boleta", words("papeletas?"),
            "recuento", words("conteos?"),
            "mantenida", words("sosten(?:ida|idas|erla)"),
            "objeción terminada", words("objeción,? retirada tras"),
            "agenda", words("orden del día"),
            "postura", words("sin posición"),
            "nothing: no licence is chosen", words("licencia abierta|open licence"));

    @Test
    void onPages() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files()) {
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("stakeholders.evidence.CENSUS_NUMBER=")) continue;
                GIVEN_UP.forEach((instead, word) -> {
                    if (word.matcher(line).find()) found.add(line + " (say " + instead + ")");
                });
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void inTheGlossary() throws IOException {
        String glossary = Files.readString(Path.of("docs/glossary.md"));

        GIVEN_UP.values()
                .forEach(word -> assertThat(word.matcher(glossary).find())
                        .as(word.pattern())
                        .isFalse());
    }

    private static Pattern words(String words) {
        return Pattern.compile(
                "(?<!\\p{L})(?:" + words + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(WORDS)) {
            return all.filter(file -> file.toString().endsWith(".properties")).toList();
        }
    }
}
