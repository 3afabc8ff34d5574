package org.sederunt.stakeholders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Sector;

/** A member of a sector, or a public body, in whose name persons with a mandate act. */
@Entity
@Table(name = "organisation")
class Organisation {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "name")
    private String name;

    @Column(name = "sector")
    @Enumerated(EnumType.STRING)
    private @Nullable Sector sector;

    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    private MemberKind kind;

    @Column(name = "description")
    private String description;

    @Column(name = "evidence_offered")
    private String evidenceOffered;

    @Column(name = "mode")
    @Enumerated(EnumType.STRING)
    private Mode mode;

    @Column(name = "standing")
    @Enumerated(EnumType.STRING)
    private Standing standing;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "control_group_id")
    private @Nullable UUID controlGroup;

    @Column(name = "named_to_vote")
    private boolean namedToVote;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "registered_by")
    private UUID registeredBy;

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    Organisation(MemberKind kind, String name, String description, String evidenceOffered, Instant at, PersonId by) {
        this.id = OrganisationId.next().value();
        this.kind = kind;
        this.sector = kind.sector();
        this.name = name;
        this.description = description;
        this.evidenceOffered = evidenceOffered;
        this.mode = Mode.atFirst(kind);
        this.standing = Standing.WAITING;
        this.registeredAt = at;
        this.registeredBy = by.value();
    }

    void decide(Standing decision, Instant at) {
        this.standing = decision;
        this.decidedAt = at;
    }

    void choose(Mode chosen) {
        this.mode = chosen;
    }

    void placeUnder(ControlGroup group) {
        if (!group.id().equals(controlGroup)) this.namedToVote = false;
        this.controlGroup = group.id();
    }

    void part() {
        this.controlGroup = null;
        this.namedToVote = false;
    }

    void name(boolean toVote) {
        this.namedToVote = toVote;
    }

    OrganisationId id() {
        return new OrganisationId(id);
    }

    String name() {
        return name;
    }

    MemberKind kind() {
        return kind;
    }

    @Nullable
    Sector sector() {
        return sector;
    }

    Mode mode() {
        return mode;
    }

    @Nullable
    UUID controlGroup() {
        return controlGroup;
    }

    boolean isNamedToVote() {
        return namedToVote;
    }

    String evidenceOffered() {
        return evidenceOffered;
    }

    PersonId registeredBy() {
        return new PersonId(registeredBy);
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    boolean is(Standing asked) {
        return standing == asked;
    }

    OrganisationSummary summary() {
        return new OrganisationSummary(id(), name, sector, kind, mode, standing, description, registeredAt);
    }
}
