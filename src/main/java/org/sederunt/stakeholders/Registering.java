package org.sederunt.stakeholders;

import java.time.Clock;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Puts a new organisation into the register; whoever does it gets its first mandate. */
@Component
class Registering {

    private final OrganisationRepository organisations;
    private final MandateGiving giving;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Registering(
            OrganisationRepository organisations, MandateGiving giving, ApplicationEventPublisher events, Clock clock) {
        this.organisations = organisations;
        this.giving = giving;
        this.events = events;
        this.clock = clock;
    }

    OrganisationId register(MemberKind kind, OnBehalf.OfNew wanted, PersonId by) {
        String name = nameOf(InputRefused.text("name", wanted.name(), Texts.TITLE));
        String description = InputRefused.text("description", wanted.description(), Organisations.NOTE);
        String evidence = InputRefused.optionalText("evidence", wanted.evidenceOffered(), Organisations.NOTE);
        organisations.findByName(name).ifPresent(Registering::refuseName);

        var now = clock.instant();
        var organisation = new Organisation(kind, name, description, evidence, now, by);
        saveUnlessTaken(organisation);
        events.publishEvent(
                new OrganisationRegistered(now, by.value(), organisation.id().value()));
        giving.give(new NewMandate(organisation.id(), by, Powers.first(kind), now, null, ""), by);
        return organisation.id();
    }

    /** A name as it is kept and compared: with single spaces. */
    static String nameOf(String entered) {
        return Texts.tidy(entered).replaceAll("\\s+", " ");
    }

    private void saveUnlessTaken(Organisation organisation) {
        try {
            organisations.saveAndFlush(organisation);
        } catch (DataIntegrityViolationException sameNameMeanwhile) {
            throw new OrganisationRefused(Refusal.because("stakeholders.refused.nametaken", organisation.name()));
        }
    }

    private static void refuseName(Organisation existing) {
        String key = existing.is(Standing.REJECTED) ? "namerejected" : "nametaken";
        throw new OrganisationRefused(Refusal.because("stakeholders.refused." + key, existing.name()));
    }
}
