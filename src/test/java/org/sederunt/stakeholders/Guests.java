package org.sederunt.stakeholders;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes the people and organisations that tests need, through the doors, with names nobody else has. */
@Component
public class Guests {

    public static final String PASSWORD = "a long sentence";
    private static final Set<String> SPANISH = Set.of("es");

    private final People people;
    private final Participants participants;
    private final Organisations organisations;
    private final Mandates mandates;
    private final JdbcClient sql;
    private final String passwordHash;

    Guests(
            People people,
            Participants participants,
            Organisations organisations,
            Mandates mandates,
            PasswordEncoder passwords,
            JdbcClient sql) {
        this.people = people;
        this.participants = participants;
        this.organisations = organisations;
        this.mandates = mandates;
        this.sql = sql;
        this.passwordHash = String.valueOf(passwords.encode(PASSWORD));
    }

    /** Someone with an account, whose password is {@value PASSWORD}, who has not joined. */
    public PersonId person() {
        String unique = unique();
        String email = unique + "@example.org";
        PersonId person = people.enrol("Person " + unique, email, Locale.ENGLISH);
        sql.sql("insert into local_account (person_id, email, password_hash) values (?, ?, ?)")
                .params(person.value(), email, passwordHash)
                .update();
        return person;
    }

    public PersonId moderator() {
        PersonId moderator = person();
        people.give(Role.MODERATOR, moderator, administrator());
        return moderator;
    }

    /** An administrator; the first of a test run takes the office over, as an installation's first one does. */
    public PersonId administrator() {
        return sql.sql("select person_id from person_role where role = 'ADMINISTRATOR' limit 1")
                .query(UUID.class)
                .optional()
                .map(PersonId::new)
                .orElseGet(this::firstAdministrator);
    }

    private PersonId firstAdministrator() {
        PersonId first = person();
        people.appointFirstAdministrator(first);
        return first;
    }

    /** A citizen who joined and waits. */
    public PersonId citizen() {
        return joined(Joining.oneself(MemberKind.INDIVIDUAL, SPANISH));
    }

    public PersonId verifiedCitizen() {
        PersonId citizen = citizen();
        participants.verify(citizen, Evidence.censusNumber("C-1"), "Found in the census.", moderator());
        return citizen;
    }

    /** Someone who speaks for themselves in the sector of {@code kind}. */
    public PersonId inOwnName(MemberKind kind) {
        return joined(Joining.oneself(kind, SPANISH));
    }

    /** Someone who registered an organisation of this kind, which waits. */
    public PersonId founderOf(MemberKind kind) {
        return joined(Joining.founding(kind, "Organisation " + unique(), "A test.", "R-1", SPANISH));
    }

    /** The representative, who may speak, vote and sign, of a verified organisation of this kind. */
    public PersonId representativeOf(MemberKind kind) {
        PersonId founder = founderOf(kind);
        organisations.verify(organisationOf(founder), Evidence.registryNumber("R-1"), "Registered.", moderator());
        return founder;
    }

    public PersonId joined(Joining joining) {
        PersonId person = person();
        participants.join(joining, person);
        return person;
    }

    /** The organisation this person's first mandate is of. */
    public OrganisationId organisationOf(PersonId representative) {
        return mandates.of(representative).getFirst().organisation();
    }

    public static String unique() {
        return UUID.randomUUID().toString().substring(0, 13);
    }
}
