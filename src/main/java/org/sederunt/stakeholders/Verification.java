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
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Ids;

/** One decision of a moderator about an organisation or a citizen; never changed. */
@Entity
@Table(name = "verification")
class Verification {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "organisation_id")
    private @Nullable UUID organisation;

    @Column(name = "person_id")
    private @Nullable UUID person;

    @Column(name = "standing")
    @Enumerated(EnumType.STRING)
    private Standing standing;

    @Column(name = "evidence_kind")
    @Enumerated(EnumType.STRING)
    private Evidence.@Nullable Kind evidenceKind;

    @Column(name = "evidence_note")
    private String evidenceNote;

    @Column(name = "reason")
    private String reason;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @SuppressWarnings("NullAway.Init")
    protected Verification() {}

    private Verification(Standing standing, @Nullable Evidence evidence, String reason, Instant at, PersonId by) {
        this.id = Ids.next();
        this.standing = standing;
        this.evidenceKind = evidence == null ? null : evidence.kind();
        this.evidenceNote = evidence == null ? "" : evidence.note();
        this.reason = reason;
        this.decidedAt = at;
        this.decidedBy = by.value();
    }

    static Verification of(OrganisationId organisation, VerificationDecision made) {
        var kept = new Verification(made.standing(), made.evidence(), made.reason(), made.at(), made.by());
        kept.organisation = organisation.value();
        return kept;
    }

    static Verification of(PersonId citizen, VerificationDecision made) {
        var kept = new Verification(made.standing(), made.evidence(), made.reason(), made.at(), made.by());
        kept.person = citizen.value();
        return kept;
    }

    OrganisationId organisation() {
        return new OrganisationId(Objects.requireNonNull(organisation));
    }

    String reason() {
        return reason;
    }

    VerificationDecision decision() {
        Evidence evidence = evidenceKind == null ? null : new Evidence(evidenceKind, evidenceNote);
        return new VerificationDecision(standing, evidence, reason, decidedAt, new PersonId(decidedBy));
    }
}
