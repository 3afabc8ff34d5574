package org.sederunt.roundtables;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sederunt.cycles.Cycles;
import org.sederunt.cycles.NewCycle;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.identity.Registration;
import org.sederunt.identity.Role;
import org.sederunt.shared.Sector;
import org.sederunt.stakeholders.Hats;
import org.sederunt.stakeholders.Joining;
import org.sederunt.stakeholders.MemberKind;
import org.sederunt.stakeholders.OrganisationId;
import org.sederunt.stakeholders.Participants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People, organisations and tables for tests, each with a name of its own. */
@Component
public class TableFixtures {

    public static final Duration UNTIL_START = Duration.ofHours(2);
    public static final Duration LENGTH = Duration.ofHours(1);

    private final People people;
    private final Participants participants;
    private final Hats hats;
    private final Cycles cycles;
    private final RoundTables tables;
    private final JdbcClient sql;
    private final Clock clock;

    TableFixtures(
            People people,
            Participants participants,
            Hats hats,
            Cycles cycles,
            RoundTables tables,
            JdbcClient sql,
            Clock clock) {
        this.people = people;
        this.participants = participants;
        this.hats = hats;
        this.cycles = cycles;
        this.tables = tables;
        this.sql = sql;
        this.clock = clock;
    }

    /** Someone with an account who has not joined. */
    public PersonId stranger() {
        return people.register(
                new Registration("Ines Duarte", unique("p") + "@example.org", "a long sentence", Locale.ENGLISH));
    }

    public PersonId moderator() {
        return staff(Role.MODERATOR);
    }

    public PersonId administrator() {
        return staff(Role.ADMINISTRATOR);
    }

    private PersonId staff(Role role) {
        PersonId person = stranger();
        sql.sql("insert into person_role (person_id, role) values (?, ?)")
                .params(person.value(), role.name())
                .update();
        return person;
    }

    public PersonId citizen() {
        return joined(Joining.oneself(MemberKind.INDIVIDUAL, Set.of("en")));
    }

    /** Someone who registered an organisation and may speak for it. */
    public PersonId founder(MemberKind kind) {
        return joined(Joining.founding(kind, unique("Organisation "), "Teaches", "A statute", Set.of("en")));
    }

    /** Someone else who may speak for the organisation of {@code founder}. */
    public PersonId colleagueOf(PersonId founder, MemberKind kind) {
        OrganisationId organisation = hats.wornBy(founder).orElseThrow().organisation();
        PersonId colleague = joined(Joining.known(kind, organisation, "We work together", Set.of("en")));
        sql.sql("insert into mandate (id, organisation_id, person_id, may_speak, may_vote, may_sign,"
                        + " valid_from, document, given_at, given_by) values (?, ?, ?, true, false, false, ?, '',"
                        + " ?, ?)")
                .params(
                        UUID.randomUUID(),
                        organisation.value(),
                        colleague.value(),
                        Sql.utc(clock.instant()),
                        Sql.utc(clock.instant()),
                        founder.value())
                .update();
        return colleague;
    }

    private PersonId joined(Joining joining) {
        PersonId person = stranger();
        participants.join(joining, person);
        return person;
    }

    /** A table that starts in {@link #UNTIL_START} and lasts {@link #LENGTH}. */
    public TableId table(Seating seating) {
        return convene(outline(unique("Table "), seating), UUID.randomUUID());
    }

    public TableId convene(TableOutline outline, UUID submission) {
        openACycle();
        return tables.convene(new NewTable(outline, submission), moderator());
    }

    public Seating seats(Map<Sector, Integer> reserved, int open) {
        return new Seating(reserved, open, Seating.MOST, start());
    }

    public TableOutline outline(String title, Seating seating) {
        var venue = new Venue("Casa del Puerto, room 2", "Tram 3", true, "Step-free", List.of("es", "en"));
        return new TableOutline(title, "Who arrives", start(), start().plus(LENGTH), venue, seating);
    }

    public Instant start() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(UNTIL_START);
    }

    /** A table belongs to the current cycle; the first to need one opens it. */
    public void openACycle() {
        if (cycles.current().isEmpty()) cycles.open(new NewCycle("A cycle", "Arrivals", "", Map.of()), administrator());
    }

    public static String unique(String start) {
        return start + UUID.randomUUID().toString().substring(0, 12);
    }
}
