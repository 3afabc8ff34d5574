package org.sederunt.roundtables;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.cycles.CycleId;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Slug;

/** A meeting of the sectors on one theme, from being convened to approved minutes. Its seats are rows of their own. */
@Entity
@Table(name = "round_table")
class RoundTable {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "cycle_id")
    private UUID cycle;

    @Column(name = "slug")
    private String slug;

    @Column(name = "title")
    private String title;

    @Column(name = "theme")
    private String theme;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "place")
    private String place;

    @Column(name = "place_note")
    private String placeNote;

    @Column(name = "on_line")
    private boolean online;

    @Column(name = "access_note")
    private String accessNote;

    @Column(name = "languages")
    private String languages;

    @Column(name = "max_per_organisation")
    private int maxPerOrganisation;

    @Column(name = "reserve_released_at")
    private Instant reserveReleasedAt;

    @Column(name = "facilitator_id")
    private @Nullable UUID facilitator;

    @Column(name = "minutes_summary")
    private String minutesSummary = "";

    @Column(name = "minutes_approved_at")
    private @Nullable Instant minutesApprovedAt;

    @Column(name = "minutes_approved_by")
    private @Nullable UUID minutesApprovedBy;

    @Column(name = "convened_by")
    private UUID convenedBy;

    @Column(name = "convened_at")
    private Instant convenedAt;

    @Column(name = "submission")
    private UUID submission;

    @Version
    @Column(name = "version")
    private @Nullable Integer version;

    @ElementCollection
    @CollectionTable(name = "agenda_item", joinColumns = @JoinColumn(name = "table_id"))
    @OrderColumn(name = "position")
    private List<AgendaLine> agenda = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected RoundTable() {}

    @SuppressWarnings("NullAway.Init")
    RoundTable(CycleId cycle, Slug slug, NewTable wanted, PersonId by, Instant now) {
        this.id = TableId.next().value();
        this.cycle = cycle.value();
        this.slug = slug.value();
        this.submission = wanted.submission();
        this.convenedBy = by.value();
        this.convenedAt = now;
        revise(wanted.outline());
    }

    final void revise(TableOutline outline) {
        title = outline.title();
        theme = outline.theme();
        startsAt = outline.startsAt();
        endsAt = outline.endsAt();
        place = outline.venue().place();
        placeNote = outline.venue().placeNote();
        online = outline.venue().online();
        accessNote = outline.venue().accessNote();
        languages = outline.venue().languagesInOneLine();
        maxPerOrganisation = outline.seating().maxPerOrganisation();
        reserveReleasedAt = outline.seating().reserveReleasedAt();
    }

    void appoint(PersonId person) {
        facilitator = person.value();
    }

    void follow(List<AgendaItem> items) {
        agenda.clear();
        items.stream().map(AgendaLine::of).forEach(agenda::add);
    }

    void summarise(String summary) {
        minutesSummary = summary;
    }

    void approveMinutes(PersonId by, Instant now) {
        minutesApprovedAt = now;
        minutesApprovedBy = by.value();
    }

    TableId id() {
        return new TableId(id);
    }

    Slug slug() {
        return new Slug(slug);
    }

    Instant startsAt() {
        return startsAt;
    }

    boolean hasBegunAt(Instant now) {
        return !now.isBefore(startsAt);
    }

    boolean releasesReserveAt(Instant now) {
        return !now.isBefore(reserveReleasedAt);
    }

    Instant reserveReleasedAt() {
        return reserveReleasedAt;
    }

    int maxPerOrganisation() {
        return maxPerOrganisation;
    }

    boolean isFacilitatedBy(PersonId person) {
        return person.value().equals(facilitator);
    }

    boolean hasApprovedMinutes() {
        return minutesApprovedAt != null;
    }

    String minutesSummary() {
        return minutesSummary;
    }

    int version() {
        return Objects.requireNonNull(version);
    }
}
