package org.sederunt.consensus.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecideCommandTest {

    private static final String COLUMNS = "case,minElectors,minBallots,turnoutNum,turnoutDen,citizensMinBallots,"
            + "citizensTurnoutNum,citizensTurnoutDen,acceptNum,acceptDen,opposeNum,opposeDen,shareNum,shareDen,"
            + "minAccepting,importantNum,importantDen,recirculated,sector,kind,electors,support,reservations,abstain,"
            + "oppose,object,unsettled,sustained\n";
    private static final String RULE = "one,3,3,1,2,20,1,20,2,3,1,3,2,3,3,1,4,false,";
    private static final String PRIVATE = RULE + "PRIVATE,roll_call,9,6,0,1,1,1,0,1\n";
    private static final String CITIZENS = RULE + "CITIZENS,secret,200,60,10,5,20,0,0,0\n";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();

    @Test
    void writesTheResultsOfTheTablesByteForByte() throws IOException {
        Path cases = Files.write(folder.resolve("cases.csv"), resource("cases.csv"));

        assertThat(run(cases.toString())).isZero();
        assertThat(out.toByteArray()).isEqualTo(resource("results.csv"));
        assertThat(complaints.size()).isZero();
    }

    @Test
    void takesColumnsInAnyOrderQuotesMarksAndBlankLines() throws IOException {
        String text = "\uFEFFsector,remark," + COLUMNS.replace(",sector,kind", ",kind")
                + "PRIVATE,\"a \"\"b\"\",\nc\","
                + PRIVATE.replace("one,", "\"one, two\",").replace(",PRIVATE", "")
                + "\n";

        assertThat(decide(text)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
            case,sector,deciding,verdict
            "one, two",PRIVATE,true,ACCEPTS
            "one, two",*,1,NOT_DECIDABLE
            """.replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "',9,6,0,1,1,1,0,1', ',9,6,0,1,1,x,0,1', 'Line 3, column object: ‘x’ is not a whole number'",
        "',9,6,0,1,1,1,0,1', ',9,6,0,1,1,-1,0,1', 'Line 3, column object: ‘-1’ is not a whole number'",
        "',9,6,0,1,1,1,0,1', ',99999999999999999999,6,0,1,1,1,0,1', 'Line 3, column electors:'",
        "',9,6,0,1,1,1,0,1', ',,6,0,1,1,1,0,1', 'Line 3, column electors: the value is missing.'",
        "',9,6,0,1,1,1,0,1', ',9,6,0,1,1,1,0', 'Line 3 is too short: the column sustained is missing.'",
        "',9,6,0,1,1,1,0,1', ',9,6,0,1,1,1,0,1,1', 'Line 3 is too long: it goes on after the column sustained.'",
        "',9,6,0,1,1,1,0,1', ',8,6,0,1,1,1,0,1', 'Line 3, column object: there are more ballots than electors.'",
        "',9,6,0,1,1,1,0,1', ',9,6,0,1,1,1,1,1', 'Line 3, column object: a roll call holds each'",
        "roll_call, secret, 'Line 3, column object: a secret sector has no objections among its ballots'",
        "roll_call, ROLL_CALL, 'Line 3, column kind: ‘ROLL_CALL’ is not one of roll_call, secret.'",
        "PRIVATE, Private, 'Line 3, column sector: ‘Private’ is not one of PRIVATE, ACADEMIA,'",
        "PRIVATE, CITIZENS, 'Line 3, column sector: the case one already has a line for CITIZENS.'",
        "false, no, 'Line 3, column recirculated: ‘no’ differs from line 2, but a case has one rule.'",
        "'2,3,3,1,4', '2,3,4,1,4', 'Line 3, column minAccepting: ‘4’ differs from line 2'",
        "one, '', 'Line 3, column case: the value is missing.'",
        "roll_call, '\"roll\"call', 'Line 3 has quotation marks that do not match.'",
        "roll_call, '\"roll_call', 'Line 3 has quotation marks that do not match.'"
    })
    void refusesALineInOneSentenceThatNamesLineAndColumn(String good, String bad, String sentence) throws IOException {
        assertThat(decide(COLUMNS + CITIZENS + PRIVATE.replace(good, bad))).isEqualTo(2);
        assertThat(complaint()).startsWith(sentence).containsOnlyOnce("\n").endsWith(".\n");
        assertThat(out.size()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "'2,3,1,3,2,3', '1,3,1,3,2,3', 'Line 2, column opposeNum: the share to oppose has to be below'",
        "'2,3,1,3,2,3', '2,0,1,3,2,3', 'Line 2, column acceptDen: the lower part of a fraction has to be 1 or more.'",
        "'3,2,3,3,1,4,', '3,9223372036854775807,3,3,1,4,', 'Line 2, column shareNum: this share asks for more'",
        "false, maybe, 'Line 2, column recirculated: ‘maybe’ is not one of true, false.'",
        "'3,3,1,2,20', '3,3,9223372036854775807,1,20', 'Line 3, column turnoutNum: this share asks for more than can"
                + " be counted.'"
    })
    void refusesARuleThatCannotBeApplied(String good, String bad, String sentence) throws IOException {
        assertThat(decide(COLUMNS + (CITIZENS + PRIVATE).replace(good, bad))).isEqualTo(2);
        assertThat(complaint()).startsWith(sentence);
    }

    @Test
    void refusesAFirstLineWithoutItsColumns() throws IOException {
        assertThat(decide(COLUMNS.replace("sustained", "upheld"))).isEqualTo(2);
        assertThat(complaint()).isEqualTo("Line 1 lacks the column sustained.\n");
        assertThat(decide("kind," + COLUMNS)).isEqualTo(2);
        assertThat(complaint()).isEqualTo("Line 1 names the column kind twice.\n");
        assertThat(decide("")).isEqualTo(2);
        assertThat(complaint()).isEqualTo("The file is empty: line 1 has to name the columns.\n");
    }

    @Test
    void refusesBytesThatAreNoText() throws IOException {
        byte[] bytes = (COLUMNS + CITIZENS + PRIVATE).getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0xFF;
        Path cases = Files.write(folder.resolve("cases.csv"), bytes);

        assertThat(run(cases.toString())).isEqualTo(2);
        assertThat(complaint()).isEqualTo("Line 3 is not UTF-8 text.\n");
        bytes[bytes.length - 1] = (byte) 0xC3;
        bytes[bytes.length - 3] = '0';
        Files.write(cases, bytes);
        assertThat(run(cases.toString())).isEqualTo(2);
        assertThat(complaint()).isEqualTo("Line 3 is not UTF-8 text.\n");
    }

    @Test
    void refusesAFileThatIsNotThereAndACallWithoutOne() {
        assertThat(run(folder.resolve("absent.csv").toString())).isEqualTo(2);
        assertThat(complaint()).startsWith("The file ").contains("absent.csv cannot be read");
        assertThat(run()).isEqualTo(2);
        assertThat(complaint()).contains("./sederunt decide cases.csv");
    }

    @Test
    void speaksTheLanguageOfTheTerminal() {
        DecideCommand.run(List.of(), stream(out), stream(complaints), Locale.forLanguageTag("es-AR"));

        assertThat(complaint()).startsWith("Indique la ruta de un archivo");
    }

    @Test
    void saysEverySentenceInBothLanguages() {
        ResourceBundle english = ResourceBundle.getBundle("vaadin-i18n.decide", Locale.ENGLISH);
        ResourceBundle spanish = ResourceBundle.getBundle("vaadin-i18n.decide", Locale.forLanguageTag("es"));

        assertThat(spanish.keySet()).isEqualTo(english.keySet());
        for (String key : english.keySet()) {
            assertThat(spanish.getString(key)).isNotEqualTo(english.getString(key));
        }
    }

    private int decide(String text) throws IOException {
        return run(Files.writeString(folder.resolve("cases.csv"), text).toString());
    }

    private int run(String... arguments) {
        return DecideCommand.run(List.of(arguments), stream(out), stream(complaints), Locale.FRENCH);
    }

    /** What was complained of since the last time. */
    private String complaint() {
        String sentence = complaints.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
        complaints.reset();
        return sentence;
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = DecideCommandTest.class.getResourceAsStream("/decisions/" + name)) {
            if (in == null) throw new IllegalStateException("no table " + name);
            return in.readAllBytes();
        }
    }
}
