package org.sederunt.stakeholders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;

/** Ties a person to an organisation. While it lets them vote and is not ended they are its voter, and can be nobody else's. */
@Entity
@Table(name = "mandate")
class Mandate {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisation;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "may_speak")
    private boolean maySpeak;

    @Column(name = "may_vote")
    private boolean mayVote;

    @Column(name = "may_sign")
    private boolean maySign;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "valid_until")
    private @Nullable Instant validUntil;

    @Column(name = "document")
    private String document;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "given_by")
    private UUID givenBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable UUID endedBy;

    @Column(name = "voter")
    private @Nullable UUID voter;

    @SuppressWarnings("NullAway.Init")
    protected Mandate() {}

    Mandate(NewMandate wanted, String document, Instant givenAt, PersonId by) {
        this.id = MandateId.next().value();
        this.organisation = wanted.organisation().value();
        this.person = wanted.person().value();
        this.maySpeak = wanted.powers().speak();
        this.mayVote = wanted.powers().vote();
        this.maySign = wanted.powers().sign();
        this.validFrom = wanted.from();
        this.validUntil = wanted.until();
        this.document = document;
        this.givenAt = givenAt;
        this.givenBy = by.value();
        this.voter = mayVote ? person : null;
    }

    void end(Instant at, PersonId by) {
        this.endedAt = at;
        this.endedBy = by.value();
        this.voter = null;
    }

    /** Lets go of the right to vote of a mandate whose time is over, so that another may be given. */
    void makeRoomAt(Instant instant) {
        if (isOverAt(instant)) this.voter = null;
    }

    boolean isOverAt(Instant instant) {
        return validUntil != null && !instant.isBefore(validUntil);
    }

    MandateId id() {
        return new MandateId(id);
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    PersonId person() {
        return new PersonId(person);
    }

    boolean isEnded() {
        return endedAt != null;
    }

    boolean isValidAt(Instant instant) {
        return !isEnded() && !instant.isBefore(validFrom) && !isOverAt(instant);
    }

    boolean allows(Powers exactly) {
        return powers().equals(exactly);
    }

    private Powers powers() {
        return new Powers(maySpeak, mayVote, maySign);
    }

    MandateSummary summary(String organisationName) {
        return new MandateSummary(
                id(), organisation(), organisationName, person(), powers(), validFrom, validUntil, document, endedAt);
    }
}
