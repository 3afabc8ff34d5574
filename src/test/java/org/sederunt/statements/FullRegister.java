package org.sederunt.statements;

import static org.sederunt.statements.Multitude.key;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sederunt.identity.PersonId;
import org.sederunt.stakeholders.Guests;
import org.sederunt.stakeholders.Joining;
import org.sederunt.stakeholders.Mandates;
import org.sederunt.stakeholders.MemberKind;
import org.sederunt.stakeholders.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People and organisations that wait, are verified, act for each other and ask to. */
@Component
class FullRegister {

    private final Guests guests;
    private final Mandates mandates;
    private final JdbcClient sql;

    FullRegister(Guests guests, Mandates mandates, JdbcClient sql) {
        this.guests = guests;
        this.mandates = mandates;
        this.sql = sql;
    }

    void open(FullPortal portal, Multitude much) {
        people(portal, much);
        organisations(portal, much);
        mandates(portal, much);
        requests(portal, much);
    }

    private void people(FullPortal portal, Multitude much) {
        PersonId waiting = guests.citizen();
        portal.name("waiting citizen", waiting.value());
        much.like("person", waiting.value(), "person", Map.of("subject", "concat('many-', n)"));
        much.like("participant", Map.of("person_id", waiting.value()), "person_id", "person", Map.of());
    }

    private void organisations(FullPortal portal, Multitude much) {
        UUID waiting = guests.organisationOf(guests.founderOf(MemberKind.NGO)).value();
        portal.name("waiting organisation", waiting);
        portal.name("organisation", portal.organisation());
        much.like("organisation", waiting, "waiting", Map.of("name", "concat('Many waiting ', n)"));
        much.like("organisation", portal.organisation(), "verified", Map.of("name", "concat('Many verified ', n)"));
        UUID decision = id("select id from verification where organisation_id = ? limit 1", portal.organisation());
        much.like("verification", decision, "decision", Map.of());
    }

    private void mandates(FullPortal portal, Multitude much) {
        UUID held = mandates.of(portal.reader("representative")).getFirst().id().value();
        much.like("mandate", held, "held", Map.of("organisation_id", key("verified"), "voter", "null"));
        much.like("mandate", held, "given", Map.of("person_id", key("person"), "voter", "null"));
    }

    private void requests(FullPortal portal, Multitude much) {
        PersonId asks = guests.joined(Joining.known(
                MemberKind.UNIVERSITY, new OrganisationId(portal.organisation()), "Let me.", Set.of("es")));
        UUID request = id("select id from mandate_request where person_id = ?", asks.value());
        portal.name("request", request);
        much.like("mandate_request", request, "request", Map.of("person_id", key("person")));
        String representative = "cast('" + portal.reader("representative") + "' as uuid)";
        var declined = Map.of(
                "organisation_id",
                key("verified"),
                "person_id",
                representative,
                "waits",
                "null",
                "settled_at",
                "asked_at",
                "reason",
                "'Not now.'");
        much.like("mandate_request", request, "declined", declined);
    }

    private UUID id(String question, UUID about) {
        return sql.sql(question).param(about).query(UUID.class).single();
    }
}
