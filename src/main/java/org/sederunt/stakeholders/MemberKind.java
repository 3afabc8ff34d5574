package org.sederunt.stakeholders;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.Sector;

/** What a member of a sector is; the kind tells the sector, and a public body has none. */
public enum MemberKind {
    COMPANY(Sector.PRIVATE),
    INVESTOR(Sector.PRIVATE),
    BUSINESS_ASSOCIATION(Sector.PRIVATE),
    TRADE_UNION(Sector.PRIVATE),
    CHAMBER_OF_COMMERCE(Sector.PRIVATE),
    UNIVERSITY(Sector.ACADEMIA),
    RESEARCH_CENTRE(Sector.ACADEMIA),
    TEACHING_BODY(Sector.ACADEMIA),
    INDIVIDUAL(Sector.CITIZENS),
    CITIZENS_ASSOCIATION(Sector.CITIZENS),
    EMBASSY(Sector.DIPLOMATIC),
    CONSULATE(Sector.DIPLOMATIC),
    HONORARY_CONSULATE(Sector.DIPLOMATIC),
    AGENCY(Sector.COOPERATION),
    CITY_NETWORK(Sector.COOPERATION),
    NGO(Sector.COOPERATION),
    MULTILATERAL_OFFICE(Sector.COOPERATION),
    PRESS(Sector.MEDIA),
    RADIO(Sector.MEDIA),
    TELEVISION(Sector.MEDIA),
    DIGITAL(Sector.MEDIA),
    NEWS_AGENCY(Sector.MEDIA),
    PUBLIC_BODY(null);

    private final @Nullable Sector sector;

    MemberKind(@Nullable Sector sector) {
        this.sector = sector;
    }

    /** The kinds of {@code sector} in the order of lists; of no sector, the public body. */
    public static List<MemberKind> of(@Nullable Sector sector) {
        return Arrays.stream(values()).filter(kind -> kind.sector == sector).toList();
    }

    public @Nullable Sector sector() {
        return sector;
    }

    /** Whether this kind is an organisation rather than a person. */
    public boolean isOrganisation() {
        return this != INDIVIDUAL;
    }

    /** Whether a member of this kind can be an elector: citizens vote one by one, public bodies only advise. */
    public boolean hasBallot() {
        return this != CITIZENS_ASSOCIATION && this != PUBLIC_BODY;
    }

    /** The message key of the kind's name. */
    public String key() {
        return "stakeholders.kind." + name();
    }
}
