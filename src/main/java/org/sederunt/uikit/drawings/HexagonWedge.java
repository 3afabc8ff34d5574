package org.sederunt.uikit.drawings;

import org.jspecify.annotations.Nullable;
import org.sederunt.shared.Sector;

/**
 * What the hexagon shows of one sector. Support is 0 to 1, and null where it is not public or there is none: then only
 * the band is shown in which the verdict lies.
 */
public record HexagonWedge(
        Sector sector,
        WedgeVerdict verdict,
        @Nullable Double support,
        @Nullable ObjectionMark objection,
        Words words) {

    /** The sector's name, a few words below it such as "78%, accepts", and a sentence that says all of it. */
    public record Words(String name, String caption, String sentence) {}

    public HexagonWedge {
        if (support != null) Share.check(support, "Support");
    }

    /** A verdict with the support behind it, 0 to 1; {@code ADVISORY} draws it in outline. */
    public static HexagonWedge counted(Sector sector, WedgeVerdict verdict, double support, Words words) {
        return new HexagonWedge(sector, verdict, support, null, words);
    }

    /** A verdict whose counts are not public, or that has none. */
    public static HexagonWedge uncounted(Sector sector, WedgeVerdict verdict, Words words) {
        return new HexagonWedge(sector, verdict, null, null, words);
    }

    /** A sector that did not reach its quorum. */
    public static HexagonWedge silent(Sector sector, Words words) {
        return uncounted(sector, WedgeVerdict.SILENT, words);
    }

    /** With a raised hand over it. */
    public HexagonWedge withObjection(ObjectionMark mark) {
        return new HexagonWedge(sector, verdict, support, mark, words);
    }
}
