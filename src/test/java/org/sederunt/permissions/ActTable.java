package org.sederunt.permissions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The matrix of acts as it is written in {@code permissions/acts.csv}. */
final class ActTable {

    private static final String WALL = "only from";
    private static final String NO_ACT = "no act";

    private static final List<List<String>> LINES = Lines.of("/permissions/acts.csv");

    private ActTable() {}

    /** An act in a stage, with what is expected of each column. */
    record Row(String act, String stage, Map<Who, String> cells) {

        @Override
        public String toString() {
            return act + ", " + stage;
        }
    }

    /** An act that only classes of some packages may call. */
    record Wall(String act, Set<String> packages) {}

    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (List<String> line : LINES) {
            if (!Set.of(WALL, NO_ACT).contains(line.get(1))) rows.add(new Row(line.get(0), line.get(1), cells(line)));
        }
        return rows;
    }

    static List<Wall> walls() {
        return LINES.stream()
                .filter(line -> line.get(1).equals(WALL))
                .map(line -> new Wall(line.get(0), packages(line.get(2))))
                .toList();
    }

    /** Methods of doors that change something as a part of an act, or nothing, with what is said of them. */
    static Map<String, String> withoutAct() {
        return LINES.stream()
                .filter(line -> line.get(1).equals(NO_ACT))
                .collect(Collectors.toMap(line -> line.get(0), line -> line.get(2)));
    }

    private static Map<Who, String> cells(List<String> line) {
        if (line.size() != 2 + Who.values().length)
            throw new IllegalStateException("a cell too many or too few: " + line);
        Map<Who, String> cells = new EnumMap<>(Who.class);
        for (Who who : Who.values()) cells.put(who, line.get(2 + who.ordinal()));
        return cells;
    }

    private static Set<String> packages(String written) {
        return written.equals("nobody") ? Set.of() : new TreeSet<>(Arrays.asList(written.split(",\\s*")));
    }
}
