package org.sederunt.publishing.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sederunt.discussion.Disposition;

/** What became of the comments: how many were answered how, each as a part of a bar {@value #WIDTH} units wide. */
record Fates(int total, List<Fate> parts) {

    private static final double WIDTH = 380;
    private static final double GAP = 2;

    /** One kind of answer; {@code place} counts from 1, {@code x} and {@code width} are units of the bar. */
    record Fate(Disposition.Kind kind, int place, int count, double x, double width) {}

    static Fates of(Map<Disposition.Kind, Integer> comments) {
        int total = comments.values().stream().mapToInt(Integer::intValue).sum();
        List<Fate> parts = new ArrayList<>();
        double x = 0;
        for (Disposition.Kind kind : Arrays.asList(Disposition.Kind.values())) {
            int count = comments.getOrDefault(kind, 0);
            double width = total == 0 ? 0 : WIDTH * count / total;
            parts.add(new Fate(kind, kind.ordinal() + 1, count, x, Math.max(0, width - GAP)));
            x += width;
        }
        return new Fates(total, parts);
    }
}
