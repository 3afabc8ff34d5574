package org.sederunt.uikit.drawings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sederunt.shared.Sector;

/** Who stands behind something, sector by sector: six cells in the fixed order, the fuller the more. */
public record Strip(String title, List<Cell> cells) implements Drawing {

    private static final double WIDTH = 20;
    private static final double HEIGHT = 10;
    private static final double GAP = 2;

    /** What a sector has done: nothing, said something, or given its support. */
    public enum State {
        ABSENT(2),
        SPOKE(5),
        SUPPORTS(HEIGHT);

        private final double tall;

        State(double tall) {
            this.tall = tall;
        }
    }

    /** One sector's part, and the words for it, as in "Media: has spoken". */
    public record Cell(Sector sector, State state, String words) {}

    public Strip {
        Map<Sector, Cell> bySector = new EnumMap<>(Sector.class);
        cells.forEach(cell -> bySector.put(cell.sector(), cell));
        if (cells.size() != 6 || bySector.size() != 6) {
            throw new IllegalArgumentException("A strip has one cell for each of the six sectors");
        }
        cells = List.copyOf(bySector.values());
    }

    @Override
    public String svg() {
        List<Shape> shapes = new ArrayList<>();
        for (Cell cell : cells) shapes.add(shape(cell, shapes.size() * (WIDTH + GAP)));
        return new Svg("strip", 6 * WIDTH + 5 * GAP, HEIGHT, title).around(shapes);
    }

    private static Shape shape(Cell cell, double x) {
        boolean absent = cell.state == State.ABSENT;
        return Shape.of("rect", absent ? "d-rest" : "d-fill")
                .ofSector(cell.sector)
                .with("data-state", cell.state.name().toLowerCase(Locale.ROOT))
                .with("x", x)
                .with("y", HEIGHT - cell.state.tall)
                .with("width", WIDTH)
                .with("height", cell.state.tall)
                .with("rx", 1)
                .filled(absent ? Palette.LIGHT.line() : Palette.LIGHT.fill(cell.sector))
                .holding(Shape.title(cell.words));
    }
}
