package org.sederunt.consensus.rule;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a file of cases: one line per case and sector, the columns named on the first line, in any order. */
final class CaseFile {

    private CaseFile() {}

    /** The cases in the order in which they first appear; CaseRefused names the first line and column that cannot be read. */
    static List<DecisionCase> read(Path file) {
        Map<String, List<CaseLine>> lines = new LinkedHashMap<>();
        for (CaseLine line : lines(textOf(file))) {
            lines.computeIfAbsent(line.text("case"), name -> new ArrayList<>()).add(line);
        }
        List<DecisionCase> cases = new ArrayList<>();
        lines.forEach((name, ofCase) -> cases.add(CaseReading.of(name, ofCase)));
        return cases;
    }

    private static String textOf(Path file) {
        try {
            return withoutMark(decoded(Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            throw new CaseRefused("decide.file.unreadable", file.toString());
        }
    }

    private static String decoded(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        if (decoder.decode(in, out, true).isError()) {
            long line = 1;
            for (int i = 0; i < in.position(); i++) if (bytes[i] == '\n') line++;
            throw new CaseRefused("decide.file.encoding", Long.toString(line));
        }
        return out.flip().toString();
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static List<CaseLine> lines(String text) {
        List<CaseLine> lines = new ArrayList<>();
        CSVFormat format =
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
        long before = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            List<String> columns = null;
            for (CSVRecord values : parser) {
                String line = Long.toString(before + 1);
                if (columns == null) columns = columnsOf(values);
                else if (!isEmpty(values)) lines.add(line(line, columns, values));
                before = parser.getCurrentLineNumber();
            }
            if (columns == null) throw new CaseRefused("decide.file.empty");
        } catch (IOException | UncheckedIOException brokenQuotes) {
            throw new CaseRefused("decide.line.quotes", Long.toString(before + 1));
        }
        return lines;
    }

    private static List<String> columnsOf(CSVRecord values) {
        List<String> columns = values.toList();
        List<String> needed = new ArrayList<>(List.of("case"));
        needed.addAll(CaseLine.RULE_COLUMNS);
        needed.addAll(CaseLine.SECTOR_COLUMNS);
        for (String column : needed) {
            if (!columns.contains(column)) throw new CaseRefused("decide.column.missing", column);
            if (columns.indexOf(column) != columns.lastIndexOf(column)) {
                throw new CaseRefused("decide.column.twice", column);
            }
        }
        return columns;
    }

    private static boolean isEmpty(CSVRecord values) {
        return values.size() == 1 && values.get(0).isEmpty();
    }

    private static CaseLine line(String line, List<String> columns, CSVRecord values) {
        if (values.size() < columns.size()) {
            throw new CaseRefused("decide.line.short", line, columns.get(values.size()));
        }
        if (values.size() > columns.size()) {
            throw new CaseRefused("decide.line.long", line, columns.getLast());
        }
        Map<String, String> byColumn = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) byColumn.put(columns.get(i), values.get(i));
        return new CaseLine(line, byColumn);
    }
}
