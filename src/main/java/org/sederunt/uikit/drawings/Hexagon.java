package org.sederunt.uikit.drawings;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sederunt.shared.Sector;

/**
 * Agreement as six wedges around a centre, one per sector in its fixed place; a sector without a wedge leaves its place
 * empty. Thresholds are 0 to 1. The uid, a letter followed by letters, digits and hyphens, tells its hatch from
 * those of others on the page.
 */
public record Hexagon(
        String uid,
        String title,
        String description,
        List<HexagonWedge> wedges,
        double accept,
        double oppose,
        HexagonSize size,
        Icons icons)
        implements Drawing {

    private static final Pattern UID = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

    public Hexagon {
        if (!UID.matcher(uid).matches()) throw new IllegalArgumentException("Not a uid for a drawing: " + uid);
        Share.check(accept, "The threshold to accept");
        Share.check(oppose, "The threshold to oppose");
        Set<Sector> seen = EnumSet.noneOf(Sector.class);
        for (HexagonWedge wedge : wedges) {
            if (!seen.add(wedge.sector())) throw new IllegalArgumentException("Two wedges for " + wedge.sector());
        }
        wedges = List.copyOf(wedges);
    }

    /** In full size with the usual thresholds of two thirds and one third, for a page. */
    public static Hexagon of(String uid, String title, List<HexagonWedge> wedges) {
        return new Hexagon(uid, title, "", wedges, 2 / 3.0, 1 / 3.0, HexagonSize.FULL, Icons.REFERRED);
    }

    /** With a longer description for those who cannot see it. */
    public Hexagon describedAs(String words) {
        return new Hexagon(uid, title, words, wedges, accept, oppose, size, icons);
    }

    /** With the shares, 0 to 1, at which a sector accepts and below which it opposes. */
    public Hexagon withThresholds(double toAccept, double toOppose) {
        return new Hexagon(uid, title, description, wedges, toAccept, toOppose, size, icons);
    }

    public Hexagon sized(HexagonSize other) {
        return new Hexagon(uid, title, description, wedges, accept, oppose, other, icons);
    }

    public Hexagon with(Icons other) {
        return new Hexagon(uid, title, description, wedges, accept, oppose, size, other);
    }

    @Override
    public String svg() {
        WedgePainter painter = new WedgePainter(this);
        List<Shape> shapes = new ArrayList<>();
        shapes.add(painter.hatch());
        wedges.forEach(wedge -> shapes.add(painter.wedge(wedge)));
        shapes.addAll(new RingPainter(this).rings());
        wedges.forEach(wedge -> shapes.addAll(painter.objection(wedge)));
        HexagonLabels labels = new HexagonLabels(this);
        wedges.forEach(wedge -> shapes.addAll(labels.of(wedge)));
        return new Svg("hexagon", size.width, size.height, title, description).around(shapes);
    }

    HexagonGeometry geometry() {
        return HexagonGeometry.of(size);
    }
}
