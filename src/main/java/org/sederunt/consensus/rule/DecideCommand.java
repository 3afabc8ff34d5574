package org.sederunt.consensus.rule;

import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Decides a file of cases on the command line, so that anyone can recompute a result: {@code ./sederunt decide cases.csv}. */
public final class DecideCommand {

    private static final int REFUSED = 2;

    private DecideCommand() {}

    /** Writes a line per case and sector and one per case to standard output; exit code 2 and one sentence if the file is refused. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out, System.err, Locale.getDefault()));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream complaints, Locale language) {
        try {
            out.writeBytes(results(arguments).getBytes(StandardCharsets.UTF_8));
            out.flush();
            return 0;
        } catch (CaseRefused refused) {
            String sentence = refused.sentence(new DecideMessages(language)) + System.lineSeparator();
            complaints.writeBytes(sentence.getBytes(StandardCharsets.UTF_8));
            return REFUSED;
        }
    }

    private static String results(List<String> arguments) {
        if (arguments.size() != 1) throw new CaseRefused("decide.usage");
        StringWriter text = new StringWriter();
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord("case", "sector", "deciding", "verdict");
            for (DecisionCase decided : CaseFile.read(pathOf(arguments.getFirst()))) print(decided, csv);
        } catch (IOException impossible) {
            throw new IllegalStateException("memory can always be written", impossible);
        }
        return text.toString();
    }

    private static Path pathOf(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException noPath) {
            throw new CaseRefused("decide.file.unreadable", name);
        }
    }

    private static void print(DecisionCase decided, CSVPrinter csv) throws IOException {
        Finding finding = decided.finding();
        for (var sector : decided.figures().keySet()) {
            Verdict verdict = finding.verdicts().get(sector);
            csv.printRecord(decided.name(), sector, verdict != Verdict.ADVISORY, verdict);
        }
        Object outcome = switch (finding) {
            case Decision decision -> decision.outcome();
            case NotDecidable tooFewSectors -> "NOT_DECIDABLE";
        };
        csv.printRecord(decided.name(), "*", finding.deciding(), outcome);
    }
}
