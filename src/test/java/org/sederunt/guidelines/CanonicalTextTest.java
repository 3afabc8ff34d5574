package org.sederunt.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CanonicalTextTest {

    @Test
    void givesEachClauseOneLineWithNumberTabAndText() {
        assertThat(canonical("Each year.", "Every December.")).isEqualTo("1\tEach year.\n2\tEvery December.\n");
    }

    @Test
    void makesOneSpaceOfEveryRunOfLineBreaksAndTabs() {
        assertThat(canonical("one\ntwo\r\nthree\n\nfour\rfive")).isEqualTo("1\tone two three four five\n");
        assertThat(canonical("a\tb\t\tc\n\td")).isEqualTo("1\ta b c d\n");
        assertThat(canonical("a\u2028b\u2029c\u0085d\u000Be\ff")).isEqualTo("1\ta b c d e f\n");
    }

    @Test
    void keepsSpacesAsTheyWereWritten() {
        assertThat(canonical("one  two\u00A0three")).isEqualTo("1\tone  two\u00A0three\n");
    }

    @Test
    void composesWhatWasWrittenInPieces() {
        assertThat(canonical("Co\u0301rdoba, nin\u0303ez")).isEqualTo("1\tC\u00F3rdoba, ni\u00F1ez\n");
        assertThat(canonical("\u212B")).isEqualTo("1\t\u00C5\n");
    }

    @Test
    void leavesEmojiAndRightToLeftTextAsTheyAre() {
        assertThat(canonical("👩🏽‍🔬 🏳️‍🌈", "مرحبا \u200Fabc עברית"))
                .isEqualTo("1\t👩🏽‍🔬 🏳️‍🌈\n2\tمرحبا \u200Fabc עברית\n");
    }

    @Test
    void countsNumbersFromOneWhateverTheirLength() {
        List<String> clauses = Collections.nCopies(12, "x");

        assertThat(CanonicalText.of(clauses).text().lines()).hasSize(12).last().isEqualTo("12\tx");
    }

    @Test
    void hasTheFingerprintThatOtherToolsCompute() {
        // printf '1\tabc\n' | sha256sum
        assertThat(CanonicalText.of(List.of("abc")).sha256())
                .isEqualTo("ed3a0e567f8ed24431b75b4b5f92498307aaa4b0cf2b1283d9cd92d01afe1d1d");
        assertThat(CanonicalText.of(List.of("Niñez\ny juventud 🏳️‍🌈")).sha256())
                .isEqualTo("76f797e9d39bd19d28d4a44d4c8022d365a88e7980f682f463eacf7e0f9b4806");
    }

    @Test
    void isTheSameForTextThatDiffersOnlyInForm() {
        assertThat(CanonicalText.of(List.of("e\u0301cole\r\nouverte")))
                .isEqualTo(CanonicalText.of(List.of("\u00E9cole\nouverte")));
    }

    private static String canonical(String... clauses) {
        return CanonicalText.of(List.of(clauses)).text();
    }
}
