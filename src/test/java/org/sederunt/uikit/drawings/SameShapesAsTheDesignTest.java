package org.sederunt.uikit.drawings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class SameShapesAsTheDesignTest {

    private static final Pattern NUMBER = Pattern.compile("-?(?:\\d+(?:\\.\\d+)?|\\.\\d+)");
    private static final List<String> SHAPING = List.of(
            "class",
            "data-sector",
            "data-state",
            "viewBox",
            "points",
            "x",
            "y",
            "width",
            "height",
            "cx",
            "cy",
            "r",
            "rx",
            "x1",
            "y1",
            "x2",
            "y2",
            "d",
            "transform",
            "stroke-width",
            "stroke-dasharray",
            "fill-opacity",
            "font-size",
            "font-weight",
            "text-anchor");

    static Stream<Arguments> samples() {
        String title = "As in the design";
        return Stream.of(
                Arguments.of(
                        "hexagon", Hexagon.of("hx", title, Samples.published()).with(Icons.COPIED)),
                Arguments.of(
                        "hexagon-every-state",
                        Hexagon.of("hxe", title, Samples.everyState()).with(Icons.COPIED)),
                Arguments.of(
                        "hexagon-small",
                        Hexagon.of("hxs", title, Samples.agreed())
                                .sized(HexagonSize.SMALL)
                                .with(Icons.COPIED)),
                Arguments.of(
                        "table",
                        RoundTableDrawing.of(title, Samples.seating(true), "19 of 26", "seats taken")
                                .with(Icons.COPIED)),
                Arguments.of("seat-row", new SeatRow(title, Samples.seating(false))),
                Arguments.of("strip", Samples.strip()),
                Arguments.of("cycle", Samples.cycle()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void drawsEveryShapeOfTheSampleInItsPlace(String sample, Drawing drawing) throws IOException {
        List<String> expected = linesOf(sample + ".txt");
        List<String> drawn = Picture.of(drawing).elements().stream()
                .filter(SameShapesAsTheDesignTest::isShape)
                .map(SameShapesAsTheDesignTest::line)
                .toList();

        assertThat(drawn.stream().map(SameShapesAsTheDesignTest::withoutNumbers).toList())
                .isEqualTo(expected.stream()
                        .map(SameShapesAsTheDesignTest::withoutNumbers)
                        .toList());
        for (int i = 0; i < expected.size(); i++) assertSameNumbers(drawn.get(i), expected.get(i));
    }

    /** The design rounds to two decimals, and so does the drawing: in the last of them they may differ. */
    private static void assertSameNumbers(String drawn, String expected) {
        List<Double> numbers = numbersIn(drawn);
        List<Double> wanted = numbersIn(expected);
        for (int i = 0; i < wanted.size(); i++) {
            assertThat(numbers.get(i)).as(expected).isCloseTo(wanted.get(i), within(.0101));
        }
    }

    private static boolean isShape(Element element) {
        if (element.getTagName().equals("path"))
            return element.hasAttribute("class"); // the others are outlines of icons
        return !List.of("title", "desc", "defs").contains(element.getTagName());
    }

    private static String line(Element element) {
        return element.getTagName()
                + SHAPING.stream()
                        .filter(element::hasAttribute)
                        .map(name -> " " + name + "=" + element.getAttribute(name))
                        .collect(Collectors.joining());
    }

    private static String withoutNumbers(String line) {
        return NUMBER.matcher(line).replaceAll("#");
    }

    private static List<Double> numbersIn(String line) {
        return NUMBER.matcher(line)
                .results()
                .map(found -> Double.valueOf(found.group()))
                .toList();
    }

    private static List<String> linesOf(String resource) throws IOException {
        try (InputStream file = SameShapesAsTheDesignTest.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
