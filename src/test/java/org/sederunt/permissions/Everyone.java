package org.sederunt.permissions;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.sederunt.consensus.City;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.identity.Role;
import org.sederunt.shared.Sector;
import org.sederunt.stakeholders.Guests;
import org.springframework.stereotype.Component;

/** One person for each column, and some others of the same city. */
@Component
class Everyone {

    private final City city;
    private final Guests guests;
    private final People people;
    private final Map<Who, PersonId> all = new EnumMap<>(Who.class);

    Everyone(City city, Guests guests, People people) {
        this.city = city;
        this.guests = guests;
        this.people = people;
    }

    void arrive() {
        all.put(Who.STRANGER, guests.person());
        all.put(Who.WAITING, guests.citizen());
        all.put(Who.PARTICIPANT, citizen(0));
        all.put(Who.REPRESENTATIVE, city.first(Sector.PRIVATE));
        all.put(Who.FACILITATOR, citizen(1));
        all.put(Who.MODERATOR, city.moderator());
        all.put(Who.ADMINISTRATOR, administrator());
    }

    private PersonId administrator() {
        PersonId administrator = guests.person();
        people.give(Role.ADMINISTRATOR, administrator, guests.administrator());
        return administrator;
    }

    PersonId the(Who who) {
        return Objects.requireNonNull(all.get(who), "nobody has arrived yet");
    }

    PersonId moderator() {
        return the(Who.MODERATOR);
    }

    /** A verified citizen without a column. */
    PersonId somebody() {
        return citizen(2);
    }

    PersonId somebodyElse() {
        return citizen(3);
    }

    private PersonId citizen(int number) {
        return city.of(Sector.CITIZENS).get(number);
    }
}
