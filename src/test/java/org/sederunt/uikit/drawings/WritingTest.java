package org.sederunt.uikit.drawings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sederunt.shared.Sector;

class WritingTest {

    private static final String HOSTILE = "\"><script>alert('1')</script>&amp;<!--\u0000\u0008";
    private static final String AS_READ = "\"><script>alert('1')</script>&amp;<!--";

    private final Locale usual = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(usual);
    }

    @Test
    void aHostileNameIsTextWhereverItStands() {
        HexagonWedge.Words words = new HexagonWedge.Words(HOSTILE, HOSTILE, HOSTILE);
        SeatMark seat = SeatMark.open(HOSTILE);
        List<Drawing> drawings = List.of(
                Hexagon.of("h", HOSTILE, List.of(HexagonWedge.silent(Sector.MEDIA, words)))
                        .describedAs(HOSTILE),
                RoundTableDrawing.of(HOSTILE, List.of(List.of(seat)), HOSTILE, HOSTILE)
                        .describedAs(HOSTILE),
                new SeatRow(HOSTILE, List.of(List.of(seat))),
                new CycleLine(
                        HOSTILE,
                        List.of(new CycleLine.Stage(HOSTILE, List.of(HOSTILE), CycleLine.Gate.OPEN)),
                        0,
                        HOSTILE,
                        500));

        assertThat(drawings).allSatisfy(drawing -> {
            Picture picture = Picture.of(drawing);
            assertThat(drawing.svg()).doesNotContain("<script").doesNotContain("<!--");
            assertThat(picture.document().getDocumentElement().getAttribute("aria-label"))
                    .isEqualTo(AS_READ);
            assertThat(picture.texts("title")).containsOnly(AS_READ);
            assertThat(picture.texts("text")).allMatch(AS_READ::equals);
        });
    }

    @Test
    void keepsLettersOfEveryScript() {
        String name = "Città di Ñandú 𝔖 日本 👋";

        assertThat(Picture.of(new SeatRow(name, List.of(List.of(SeatMark.open("")))))
                        .texts("title"))
                .containsExactly(name);
    }

    @Test
    void looksTheSameOnEveryMachine() {
        String english = drawingsIn(Locale.ENGLISH);

        assertThat(drawingsIn(Locale.forLanguageTag("ar-EG-u-nu-arab"))).isEqualTo(english);
        assertThat(drawingsIn(Locale.forLanguageTag("es-ES"))).isEqualTo(english);
        assertThat(drawingsIn(Locale.forLanguageTag("tr-TR"))).isEqualTo(english);
    }

    private static String drawingsIn(Locale locale) {
        Locale.setDefault(locale);
        return Hexagon.of("h", "T", Samples.published()).with(Icons.COPIED).svg()
                + RoundTableDrawing.of("T", Samples.seating(true), "19", "taken")
                        .with(Icons.COPIED)
                        .svg()
                + Samples.strip().svg()
                + Samples.cycle().svg();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-0.001, 0", "100, 100", "2.50, 2.5", "1.005, 1", "-12.346, -12.35", "1e9, 1000000000"})
    void writesNumbersWithAtMostTwoDecimals(double number, String written) {
        assertThat(Numbers.write(number)).isEqualTo(written);
    }

    @Test
    void takesItsColoursFromTheTokens() {
        Pattern colour = Pattern.compile("#[0-9A-F]{6}");
        String drawings = drawingsIn(usual);

        assertThat(colour.matcher(drawings).results().map(found -> found.group()))
                .isNotEmpty()
                .allMatch(Palette.LIGHT.colours()::containsValue);
        assertThat(Palette.of("--sed-ink: light-dark(#123456, #FFFFFF);").ink()).isEqualTo("#123456");
        assertThatIllegalStateException().isThrownBy(() -> Palette.of("").ink());
    }

    @Test
    void doesNotInventIcons() {
        Icon icon = new Icon("no-such-icon", new Point(0, 0), 16, "none", "d-text");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Icons.COPIED.draw(icon))
                .withMessageContaining("no-such-icon");
    }
}
