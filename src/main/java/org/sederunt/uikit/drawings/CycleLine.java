package org.sederunt.uikit.drawings;

import java.util.ArrayList;
import java.util.List;

/**
 * The stages of a cycle as a line with gates. Today is a place on it, from 0 to the number of stages: 4.25 is a quarter
 * into the fifth. Behind it the line is strong, ahead of it thin. The width is in units of the drawing, 1184 on a page.
 */
public record CycleLine(String title, List<Stage> stages, double today, String todayWord, double width)
        implements Drawing {

    private static final double PAGE = 1184;
    private static final double HEIGHT = 126;

    /** The gate at the end of a stage: open on evidence, open because a named person decided so, or shut. */
    public enum Gate {
        OPEN,
        DECIDED,
        SHUT
    }

    /** A stage with its name and up to two short lines of words below it. */
    public record Stage(String name, List<String> notes, Gate gate) {
        public Stage {
            notes = List.copyOf(notes);
        }
    }

    public CycleLine {
        stages = List.copyOf(stages);
        if (stages.isEmpty()) throw new IllegalArgumentException("A cycle without stages cannot be drawn");
        boolean within = today >= 0 && today <= stages.size();
        if (!within) throw new IllegalArgumentException("Not within the cycle: " + today);
        if (!(width > 2 * CyclePainter.MARGIN)) throw new IllegalArgumentException("No room for a line: " + width);
    }

    /** As wide as a page. */
    public static CycleLine of(String title, List<Stage> stages, double today, String todayWord) {
        return new CycleLine(title, stages, today, todayWord, PAGE);
    }

    @Override
    public String svg() {
        CyclePainter painter = new CyclePainter(this);
        List<Shape> shapes = new ArrayList<>(painter.line());
        for (int stage = 0; stage < stages.size(); stage++) {
            shapes.addAll(painter.gate(stage));
            shapes.addAll(painter.words(stage));
        }
        shapes.addAll(painter.today());
        return new Svg("cycle-line", width, HEIGHT, title).around(shapes);
    }
}
