package org.sederunt.discussion;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.identity.Registration;
import org.sederunt.stakeholders.Joining;
import org.sederunt.stakeholders.MemberKind;
import org.sederunt.stakeholders.Participants;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People who talk, each new to the portal. */
public class Voices {

    private final People people;
    private final Participants participants;
    private final JdbcClient database;

    public Voices(BeanFactory portal) {
        this.people = portal.getBean(People.class);
        this.participants = portal.getBean(Participants.class);
        this.database = portal.getBean(JdbcClient.class);
    }

    /** Someone with an account who has not joined. */
    public PersonId stranger() {
        String unique = UUID.randomUUID().toString();
        return people.register(
                new Registration("Ana " + unique, unique + "@example.org", "a long sentence", Locale.ENGLISH));
    }

    /** Someone who speaks in their own name. */
    public PersonId citizen() {
        PersonId person = stranger();
        participants.join(Joining.oneself(MemberKind.INDIVIDUAL, Set.of("es")), person);
        return person;
    }

    /** Someone who speaks for a new university, which waits for verification. */
    public PersonId rector() {
        PersonId person = stranger();
        String name = "University " + UUID.randomUUID();
        participants.join(Joining.founding(MemberKind.UNIVERSITY, name, "Teaches.", "", Set.of("es")), person);
        return person;
    }

    public PersonId moderator() {
        return moderating(stranger());
    }

    /** Gives the role to someone, whatever else they are. */
    public PersonId moderating(PersonId person) {
        database.sql("insert into person_role (person_id, role) values (:person, 'MODERATOR')")
                .param("person", person.value())
                .update();
        return person;
    }
}
