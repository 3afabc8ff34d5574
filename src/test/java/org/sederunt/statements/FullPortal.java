package org.sederunt.statements;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sederunt.consensus.City;
import org.sederunt.identity.PersonId;
import org.sederunt.roundtables.TableFixtures;
import org.sederunt.shared.Sector;
import org.sederunt.stakeholders.Guests;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A portal in which everything has happened once, whose pages and readers are known by name, and which can be filled with more of it. */
@Component
class FullPortal {

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, PersonId> readers = new HashMap<>();
    private final City city;
    private final Guests guests;
    private final TableFixtures tables;
    private final FullGuidelines guidelines;
    private final FullTables meetings;
    private final FullRegister register;
    private final JdbcClient sql;
    private final Clock clock;

    FullPortal(
            City city,
            Guests guests,
            TableFixtures tables,
            FullGuidelines guidelines,
            FullTables meetings,
            FullRegister register,
            JdbcClient sql,
            Clock clock) {
        this.city = city;
        this.guests = guests;
        this.tables = tables;
        this.guidelines = guidelines;
        this.meetings = meetings;
        this.register = register;
        this.sql = sql;
        this.clock = clock;
    }

    /** Lets everything happen; what is returned makes more of it. */
    Multitude open() {
        readers.put("citizen", city.of(Sector.CITIZENS).get(5));
        readers.put("representative", city.of(Sector.ACADEMIA).get(1));
        readers.put("moderator", city.moderator());
        readers.put("administrator", guests.administrator());
        readers.put("newcomer", guests.person());
        readers.put("facilitator", tables.citizen());
        sql.sql("delete from notice where person_id = ?")
                .param(reader("citizen").value())
                .update();
        var much = new Multitude(sql);
        register.open(this, much);
        guidelines.decide(this, much);
        meetings.hold(this, much);
        guidelines.discuss(this, much);
        meetings.announce(this, much);
        return much;
    }

    void name(String name, Object value) {
        names.put(name, value.toString());
    }

    UUID named(String name) {
        return UUID.fromString(Objects.requireNonNull(names.get(name), name));
    }

    PersonId reader(String name) {
        return Objects.requireNonNull(readers.get(name), name);
    }

    /** The organisation the representative votes for. */
    UUID organisation() {
        return guests.organisationOf(reader("representative")).value();
    }

    /** In SQL, n minutes before now: what is numbered alike happened at the same time, so that a list by time is a mixture. */
    String minutesAgo() {
        return "timestamp '" + Timestamp.valueOf(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                + "' - interval n minute";
    }

    /** The address with what its names stand for. */
    String address(CountedPage page) {
        String address = page.address();
        for (var name : names.entrySet()) address = address.replace("{" + name.getKey() + "}", name.getValue());
        if (address.contains("{")) throw new IllegalArgumentException("unknown name in " + address);
        return address;
    }
}
