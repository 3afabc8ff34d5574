package org.sederunt.stakeholders.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.Sector;
import org.sederunt.stakeholders.MemberKind;

/** One of the six sectors or, where it is null, the side of the public bodies. */
record Side(@Nullable Sector sector) {

    static final List<Side> ALL = all();

    private static List<Side> all() {
        List<Side> sides = new ArrayList<>();
        for (Sector sector : Sector.values()) sides.add(new Side(sector));
        sides.add(new Side(null));
        return List.copyOf(sides);
    }

    /** The kinds of organisation on this side. */
    List<MemberKind> organisations() {
        return MemberKind.of(sector).stream().filter(MemberKind::isOrganisation).toList();
    }

    /** The kind of who speaks for themselves, where there is only one; null where it has to be asked. */
    @Nullable
    MemberKind individual() {
        return sector == Sector.CITIZENS ? MemberKind.INDIVIDUAL : null;
    }

    boolean isOfPublicBodies() {
        return sector == null;
    }

    String titleKey() {
        return sector == null ? "stakeholders.side.PUBLIC" : sector.fullKey();
    }

    String membersKey() {
        return "stakeholders.side." + (sector == null ? "PUBLIC" : sector.name()) + ".members";
    }
}
