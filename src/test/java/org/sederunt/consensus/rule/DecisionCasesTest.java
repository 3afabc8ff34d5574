package org.sederunt.consensus.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sederunt.shared.Sector;

/** The case tables of the design, read here apart from the command that reads them for people. */
class DecisionCasesTest {

    private static final Map<String, List<Map<String, String>>> CASES = table("cases.csv");
    private static final Map<String, List<Map<String, String>>> RESULTS = table("results.csv");

    static Stream<String> names() {
        return RESULTS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void decidesAsTheTableSays(String name) {
        List<Map<String, String>> lines = CASES.getOrDefault(name, List.of());
        boolean recirculated = value(lines.getFirst(), "recirculated").equals("true");

        Finding finding = rule(lines).decide(figures(lines), recirculated);

        List<String> found = new ArrayList<>();
        finding.verdicts()
                .forEach((sector, verdict) -> found.add(sector + " " + (verdict != Verdict.ADVISORY) + " " + verdict));
        found.add("* " + finding.deciding() + " "
                + (finding instanceof Decision decision ? decision.outcome().name() : "NOT_DECIDABLE"));
        assertThat(found)
                .containsExactlyElementsOf(RESULTS.getOrDefault(name, List.of()).stream()
                        .map(line -> line.get("sector") + " " + line.get("deciding") + " " + line.get("verdict"))
                        .toList());
    }

    @Test
    void everyCaseOfTheTableHasAResult() {
        assertThat(CASES.keySet()).hasSize(47).isEqualTo(RESULTS.keySet());
    }

    private static DecisionRule rule(List<Map<String, String>> lines) {
        Map<String, String> line = lines.getFirst();
        RuleDraft draft = RuleDraft.houseRule()
                .minElectors(count(line, "minElectors"))
                .quorum(count(line, "minBallots"), count(line, "turnoutNum"), count(line, "turnoutDen"))
                .citizensQuorum(
                        count(line, "citizensMinBallots"),
                        count(line, "citizensTurnoutNum"),
                        count(line, "citizensTurnoutDen"))
                .accept(count(line, "acceptNum"), count(line, "acceptDen"))
                .oppose(count(line, "opposeNum"), count(line, "opposeDen"))
                .share(count(line, "shareNum"), count(line, "shareDen"))
                .minAccepting(count(line, "minAccepting"))
                .importantPart(count(line, "importantNum"), count(line, "importantDen"));
        for (var each : lines) {
            boolean secret = value(each, "kind").equals("secret");
            draft.kind(Sector.valueOf(value(each, "sector")), secret ? BallotKind.SECRET : BallotKind.ROLL_CALL);
        }
        return draft.rule();
    }

    private static Map<Sector, SectorFigures> figures(List<Map<String, String>> lines) {
        Map<Sector, SectorFigures> figures = new EnumMap<>(Sector.class);
        for (var line : lines) {
            figures.put(
                    Sector.valueOf(value(line, "sector")),
                    new SectorFigures(
                            count(line, "electors"),
                            count(line, "support"),
                            count(line, "reservations"),
                            count(line, "abstain"),
                            count(line, "oppose"),
                            count(line, "object"),
                            Objections.of(count(line, "unsettled"), count(line, "sustained"))));
        }
        return figures;
    }

    private static String value(Map<String, String> line, String column) {
        return line.getOrDefault(column, "");
    }

    private static long count(Map<String, String> line, String column) {
        return Long.parseLong(value(line, column));
    }

    private static Map<String, List<Map<String, String>>> table(String name) {
        try (InputStream in = DecisionCasesTest.class.getResourceAsStream("/decisions/" + name)) {
            if (in == null) throw new IllegalStateException("no table " + name);
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<String> columns = List.of(lines.getFirst().split(",", -1));
            Map<String, List<Map<String, String>>> table = new LinkedHashMap<>();
            for (String line : lines.subList(1, lines.size())) {
                List<String> values = List.of(line.split(",", -1));
                Map<String, String> byColumn = new LinkedHashMap<>();
                for (int i = 0; i < columns.size(); i++) byColumn.put(columns.get(i), values.get(i));
                table.computeIfAbsent(values.getFirst(), _ -> new ArrayList<>()).add(byColumn);
            }
            return table;
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
