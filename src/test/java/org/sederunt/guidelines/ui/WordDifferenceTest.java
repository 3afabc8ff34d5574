package org.sederunt.guidelines.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sederunt.guidelines.ui.WordDifference.Piece;

class WordDifferenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
        The port invites once.  | The port invites twice.      | The port invites [once.]        | The port invites [twice.]
        one two three           | one three                    | one [two ]three                 | one three
        a quiet port            | a very loud and busy port    | a [quiet ]port                  | a [very loud and busy ]port
        same words              | same words                   | same words                      | same words
        """)
    void marksTheWordsThatOnlyOneSideHas(String mine, String theirs, String markedMine, String markedTheirs) {
        WordDifference difference = WordDifference.of(mine, theirs);

        assertThat(marked(difference.mine())).isEqualTo(markedMine);
        assertThat(marked(difference.theirs())).isEqualTo(markedTheirs);
    }

    @Test
    void marksAllOfATextThatStandsAgainstNothing() {
        assertThat(marked(WordDifference.of("", "all new").theirs())).isEqualTo("[all new]");
        assertThat(WordDifference.of("", "all new").mine()).isEmpty();
    }

    @Test
    void losesNoCharacterOfEitherSide() {
        String mine = "  Line one\n\n- 👩🏽‍🔬 مرحبا  two ";
        String theirs = "Line\tone - مرحبا three";

        WordDifference difference = WordDifference.of(mine, theirs);

        assertThat(words(difference.mine())).isEqualTo(mine);
        assertThat(words(difference.theirs())).isEqualTo(theirs);
    }

    private static String marked(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.own() ? "[" + piece.words() + "]" : piece.words())
                .collect(Collectors.joining());
    }

    private static String words(List<Piece> pieces) {
        return pieces.stream().map(Piece::words).collect(Collectors.joining());
    }
}
