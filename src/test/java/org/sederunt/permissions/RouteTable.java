package org.sederunt.permissions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The matrix of pages as it is written in {@code permissions/routes.csv}. */
final class RouteTable {

    private static final List<List<String>> LINES = Lines.of("/permissions/routes.csv");

    private RouteTable() {}

    /** A view at an address below {@code /app}, with what is expected of each column. */
    record ViewRow(String view, String address, Map<Guise, String> cells) {}

    /** A method that answers at an address, with the status that a visitor and a person signed in get. */
    record PageRow(String page, String method, String address, int visitor, int signedIn) {}

    static List<ViewRow> views() {
        List<ViewRow> rows = new ArrayList<>();
        for (List<String> line : LINES) {
            if (line.get(1).startsWith("/app")) rows.add(new ViewRow(line.get(0), line.get(1), cells(line)));
        }
        return rows;
    }

    private static Map<Guise, String> cells(List<String> line) {
        Map<Guise, String> cells = new EnumMap<>(Guise.class);
        for (Guise guise : Guise.values()) cells.put(guise, line.get(2 + guise.ordinal()));
        return cells;
    }

    static List<PageRow> pages() {
        return LINES.stream()
                .filter(line -> !line.get(1).startsWith("/app"))
                .map(line -> new PageRow(
                        line.get(0),
                        line.get(1),
                        line.get(2),
                        Integer.parseInt(line.get(3)),
                        Integer.parseInt(line.get(4))))
                .toList();
    }
}
