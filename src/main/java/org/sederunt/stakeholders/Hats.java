package org.sederunt.stakeholders;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Sector;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to in whose name people speak: with which hat a contribution is stored, and how a hat reads. */
@Service
public class Hats {

    /** The organisation one votes for comes first, then the one whose mandate is oldest; rejected ones cannot be spoken for. */
    private static final String WORN = """
        select p.person_id, p.sector as own_sector, o.id as organisation_id, o.sector as sector
        from participant p
        left join mandate m on m.person_id = p.person_id and m.may_speak and m.ended_at is null
            and m.valid_from <= :now and (m.valid_until is null or m.valid_until > :now)
        left join organisation o on o.id = m.organisation_id and o.standing <> 'REJECTED'
        where p.person_id = :person
        order by o.id is null, m.may_vote desc, m.given_at, m.id limit 1\
        """;

    private final JdbcClient sql;
    private final OrganisationRepository organisations;
    private final People people;
    private final OfficeStaff staff;
    private final Clock clock;

    Hats(JdbcClient sql, OrganisationRepository organisations, People people, OfficeStaff staff, Clock clock) {
        this.sql = sql;
        this.organisations = organisations;
        this.people = people;
        this.staff = staff;
        this.clock = clock;
    }

    /** The hat {@code person} wears now: of the organisation they may speak for, else their own; empty until they have joined. */
    @Transactional(readOnly = true)
    public Optional<Hat> wornBy(PersonId person) {
        return sql.sql(WORN)
                .param("person", person.value())
                .param("now", Utc.of(clock.instant()))
                .query(Hats::hat)
                .optional();
    }

    /** How {@code hats} read, in two queries at most. */
    @Transactional(readOnly = true)
    public Map<Hat, Byline> bylines(Collection<Hat> hats) {
        Map<PersonId, String> names =
                people.names(hats.stream().map(Hat::person).collect(Collectors.toSet()));
        Map<UUID, Organisation> known = organisationsOf(hats);
        return hats.stream().distinct().collect(toMap(Function.identity(), hat -> byline(hat, names, known)));
    }

    /** Why {@code person} may not speak here at all, if so. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToSpeak(PersonId person) {
        if (wornBy(person).isPresent()) return Optional.empty();
        return Optional.of(Refusal.because(
                staff.includes(person) ? "stakeholders.refused.officespeaks" : "stakeholders.refused.notjoined"));
    }

    private Map<UUID, Organisation> organisationsOf(Collection<Hat> hats) {
        var keys = hats.stream()
                .map(Hat::organisation)
                .filter(Objects::nonNull)
                .map(OrganisationId::value)
                .collect(Collectors.toCollection(HashSet::new));
        if (keys.isEmpty()) return Map.of();
        return organisations.findAllById(keys).stream()
                .collect(toMap(organisation -> organisation.id().value(), Function.identity()));
    }

    private static Byline byline(Hat hat, Map<PersonId, String> names, Map<UUID, Organisation> known) {
        String person = names.getOrDefault(hat.person(), "");
        Organisation organisation =
                hat.organisation() == null ? null : known.get(hat.organisation().value());
        return organisation == null
                ? new Byline(hat, person, null, false)
                : new Byline(hat, person, organisation.name(), organisation.is(Standing.WAITING));
    }

    private static Hat hat(ResultSet row, int number) throws SQLException {
        var person = new PersonId(row.getObject("person_id", UUID.class));
        UUID organisation = row.getObject("organisation_id", UUID.class);
        return organisation == null
                ? new Hat(person, null, sector(row.getString("own_sector")))
                : new Hat(person, new OrganisationId(organisation), sector(row.getString("sector")));
    }

    private static @Nullable Sector sector(@Nullable String name) {
        return name == null ? null : Sector.valueOf(name);
    }
}
