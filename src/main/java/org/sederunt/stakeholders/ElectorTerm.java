package org.sederunt.stakeholders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.Ids;
import org.sederunt.shared.Sector;

/** A stretch of time during which a verified organisation or citizen stood to ballots on the same terms. */
@Entity
@Table(name = "elector_term")
class ElectorTerm {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "organisation_id")
    private @Nullable UUID organisation;

    @Column(name = "person_id")
    private @Nullable UUID person;

    @Column(name = "sector")
    @Enumerated(EnumType.STRING)
    private Sector sector;

    @Column(name = "mode")
    @Enumerated(EnumType.STRING)
    private Mode mode;

    @Column(name = "control_group_id")
    private @Nullable UUID controlGroup;

    @Column(name = "named_to_vote")
    private boolean namedToVote;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    @Column(name = "since")
    private Instant since;

    @Column(name = "until")
    private @Nullable Instant until;

    @SuppressWarnings("NullAway.Init")
    protected ElectorTerm() {}

    static ElectorTerm of(Organisation organisation, Instant since) {
        var term = new ElectorTerm();
        term.id = Ids.next();
        term.organisation = organisation.id().value();
        term.sector = Objects.requireNonNull(organisation.sector());
        term.mode = organisation.mode();
        term.controlGroup = organisation.controlGroup();
        term.namedToVote = organisation.isNamedToVote();
        term.verifiedAt = Objects.requireNonNull(organisation.decidedAt());
        term.since = since;
        return term;
    }

    static ElectorTerm of(Participant citizen, Instant since) {
        var term = new ElectorTerm();
        term.id = Ids.next();
        term.person = citizen.person().value();
        term.sector = Sector.CITIZENS;
        term.mode = Mode.DECIDING;
        term.verifiedAt = Objects.requireNonNull(citizen.decidedAt());
        term.since = since;
        return term;
    }

    void endAt(Instant instant) {
        this.until = instant;
    }

    ElectorKind kind() {
        return organisation == null ? ElectorKind.CITIZEN : ElectorKind.ORGANISATION;
    }

    Elector elector() {
        UUID key = organisation == null ? Objects.requireNonNull(person) : organisation;
        return new Elector(new ElectorId(key), kind(), sector, mode);
    }

    @Nullable
    UUID controlGroup() {
        return controlGroup;
    }

    boolean isNamedToVote() {
        return namedToVote;
    }

    Instant verifiedAt() {
        return verifiedAt;
    }
}
