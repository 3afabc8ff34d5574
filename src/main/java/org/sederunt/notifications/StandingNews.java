package org.sederunt.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;
import org.sederunt.identity.RoleChanged;
import org.sederunt.stakeholders.CitizenRejected;
import org.sederunt.stakeholders.CitizenVerified;
import org.sederunt.stakeholders.MandateDeclined;
import org.sederunt.stakeholders.MandateEnded;
import org.sederunt.stakeholders.MandateGiven;
import org.sederunt.stakeholders.MandateRequested;
import org.sederunt.stakeholders.MandateSummary;
import org.sederunt.stakeholders.Mandates;
import org.sederunt.stakeholders.OrganisationId;
import org.sederunt.stakeholders.OrganisationRejected;
import org.sederunt.stakeholders.OrganisationVerified;
import org.sederunt.stakeholders.Organisations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells people where they, their organisations and their mandates stand. */
@Component
class StandingNews {

    private static final String PROFILE = "profile";

    private final Delivery delivery;
    private final Mandates mandates;
    private final Organisations organisations;
    private final Clock clock;

    StandingNews(Delivery delivery, Mandates mandates, Organisations organisations, Clock clock) {
        this.delivery = delivery;
        this.mandates = mandates;
        this.organisations = organisations;
        this.clock = clock;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(CitizenVerified verified) {
        delivery.tell(new PersonId(verified.subject()), News.of("notifications.citizen.verified", PROFILE));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(CitizenRejected rejected) {
        delivery.tell(new PersonId(rejected.subject()), News.of("notifications.citizen.rejected", PROFILE));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(OrganisationVerified verified) {
        tellRepresentatives(verified.subject(), "notifications.organisation.verified", verified.actor());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(OrganisationRejected rejected) {
        tellRepresentatives(rejected.subject(), "notifications.organisation.rejected", rejected.actor());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(MandateRequested requested) {
        tellRepresentatives(requested.organisation(), "notifications.mandate.requested", requested.actor());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(MandateGiven given) {
        tellHolder(given.person(), given.organisation(), "notifications.mandate.given", given.actor());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(MandateEnded ended) {
        tellHolder(ended.person(), ended.organisation(), "notifications.mandate.ended", ended.actor());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(MandateDeclined declined) {
        tellHolder(declined.person(), declined.organisation(), "notifications.mandate.declined", declined.actor());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(RoleChanged changed) {
        String key = changed.given() ? "notifications.role.given" : "notifications.role.taken";
        News news = News.of(key, "").word(changed.role().key());
        delivery.tell(new PersonId(changed.subject()), news);
    }

    private void tellHolder(UUID person, UUID organisation, String key, @Nullable UUID by) {
        if (!Objects.equals(person, by)) delivery.tell(new PersonId(person), about(organisation, key));
    }

    /** Those who hold a mandate now, except who did it. */
    private void tellRepresentatives(UUID organisation, String key, @Nullable UUID by) {
        Instant now = clock.instant();
        Set<PersonId> representatives = mandates.of(new OrganisationId(organisation)).stream()
                .filter(mandate -> mandate.isValidAt(now))
                .map(MandateSummary::person)
                .filter(person -> !person.value().equals(by))
                .collect(Collectors.toSet());
        delivery.tell(representatives, about(organisation, key));
    }

    private News about(UUID organisation, String key) {
        var id = new OrganisationId(organisation);
        String name = organisations.names(Set.of(id)).getOrDefault(id, "");
        return News.of(key, PROFILE).text(name);
    }
}
