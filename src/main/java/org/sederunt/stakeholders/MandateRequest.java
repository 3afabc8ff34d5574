package org.sederunt.stakeholders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;

/** A person's wish to act for an organisation; waits until a representative or a moderator gives a mandate or declines. */
@Entity
@Table(name = "mandate_request")
class MandateRequest {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisation;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "message")
    private String message;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "waits")
    private @Nullable Boolean waits;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(name = "settled_by")
    private @Nullable UUID settledBy;

    @Column(name = "mandate_id")
    private @Nullable UUID mandate;

    @Column(name = "reason")
    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected MandateRequest() {}

    MandateRequest(OrganisationId organisation, PersonId person, String message, Instant askedAt) {
        this.id = RequestId.next().value();
        this.organisation = organisation.value();
        this.person = person.value();
        this.message = message;
        this.askedAt = askedAt;
        this.waits = true;
        this.reason = "";
    }

    void meetWith(MandateId given, Instant at, PersonId by) {
        settle(at, by);
        this.mandate = given.value();
    }

    void decline(String why, Instant at, PersonId by) {
        settle(at, by);
        this.reason = why;
    }

    private void settle(Instant at, PersonId by) {
        this.waits = null;
        this.settledAt = at;
        this.settledBy = by.value();
    }

    RequestId id() {
        return new RequestId(id);
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    PersonId person() {
        return new PersonId(person);
    }

    boolean stillWaits() {
        return Boolean.TRUE.equals(waits);
    }

    MandateAsked asked(Organisation named) {
        Standing standing = named.summary().standing();
        return new MandateAsked(id(), organisation(), named.name(), standing, person(), message, askedAt);
    }

    MyRequest mine(String organisationName) {
        boolean declined = settledAt != null && mandate == null;
        return new MyRequest(id(), organisation(), organisationName, message, askedAt, declined ? reason : null);
    }
}
