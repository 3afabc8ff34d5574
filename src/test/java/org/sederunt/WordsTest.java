package org.sederunt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word is there in both languages, takes the same arguments, and none stands bare in a view or page. */
class WordsTest {

    private static final Path WORDS = Path.of("src/main/resources/vaadin-i18n");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path PAGES = Path.of("src/main/resources/templates");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern KEY = Pattern.compile(
            "(?:getTranslation|translate|because|words\\.get)\\(\\s*(?:locale,\\s*|getLocale\\(\\),\\s*)?\"([a-z]+[a-zA-Z0-9.]*\\.[a-zA-Z0-9._]+)\"\\s*[,)]");
    private static final Pattern BARE = Pattern.compile(
            "new (?:Span|Paragraph|H1|H2|H3|H4|Button|Anchor|Strong|NativeLabel|Text|TextField|TextArea|Div|ListItem|NativeButton)\\(\\s*\"([^\"]*\\p{L}{2,}[^\"]*)\"|"
                    + "\\.set(?:Text|Label|Placeholder|HelperText|Title|Header|ErrorMessage|AriaLabel)\\(\\s*\"([^\"]*\\p{L}{2,}[^\"]*)\"(?!\\s*,)");
    private static final Set<String> NAMES = Set.of("Sederunt", "EN", "ES");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(words("es").keySet()).isEqualTo(words("en").keySet());
    }

    @Test
    void bothLanguagesTakeTheSameArguments() throws IOException {
        Map<String, String> spanish = words("es");
        List<String> different = new ArrayList<>();
        words("en").forEach((key, english) -> {
            if (!arguments(english).equals(arguments(spanish.getOrDefault(key, "")))) different.add(key);
        });
        assertThat(different).isEmpty();
    }

    @Test
    void everyMessageIsAPatternAndNoneIsEmpty() throws IOException {
        for (String language : List.of("en", "es")) {
            words(language).forEach((key, message) -> {
                assertThat(message).as(key).isNotBlank();
                new MessageFormat(message, Locale.of(language));
            });
        }
    }

    @Test
    void noSpanishMessageIsStillEnglish() throws IOException {
        Map<String, String> spanish = words("es");
        List<String> same = words("en").entrySet().stream()
                .filter(entry -> entry.getValue().equals(spanish.get(entry.getKey())))
                .filter(entry -> entry.getValue().split("\\s+").length > 3)
                .map(Map.Entry::getKey)
                .toList();
        assertThat(same).isEmpty();
    }

    @Test
    void everyKeyUsedInTheSourcesExists() throws IOException {
        Set<String> known = words("en").keySet();
        Set<String> missing = new TreeSet<>();
        for (Path file : files(SOURCES, ".java")) {
            KEY.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> !known.contains(key) && known.stream().noneMatch(k -> k.startsWith(key)))
                    .forEach(key -> missing.add(file.getFileName() + ": " + key));
        }
        for (Path page : files(PAGES, ".html")) {
            Pattern.compile("#\\{([a-z][A-Za-z0-9._]+)[}(]")
                    .matcher(Files.readString(page))
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> !known.contains(key))
                    .forEach(key -> missing.add(page.getFileName() + ": " + key));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noViewHoldsABareWord() throws IOException {
        List<String> bare = new ArrayList<>();
        for (Path file : files(SOURCES, ".java")) {
            BARE.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1) != null ? found.group(1) : found.group(2))
                    .filter(word -> !NAMES.contains(word) && !word.matches("[/#].*"))
                    .forEach(word -> bare.add(file.getFileName() + ": " + word));
        }
        assertThat(bare).isEmpty();
    }

    private static Set<String> arguments(String message) {
        return ARGUMENT.matcher(message).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Map<String, String> words(String language) throws IOException {
        Map<String, String> all = new TreeMap<>();
        for (Path file : files(WORDS, "_" + language + ".properties")) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                var properties = new Properties();
                properties.load(reader);
                properties.stringPropertyNames().forEach(key -> all.put(key, properties.getProperty(key)));
            }
        }
        return all;
    }

    private static List<Path> files(Path root, String end) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(end)).toList();
        }
    }
}
