package org.sederunt.identity;

import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes accounts that tests need, with names nobody else has; all have the same password, hashed once. */
@Component
public class Accounts {

    public static final String PASSWORD = "a long sentence";

    private final People people;
    private final JdbcClient sql;
    private final String passwordHash;

    Accounts(People people, PasswordEncoder passwords, JdbcClient sql) {
        this.people = people;
        this.sql = sql;
        this.passwordHash = String.valueOf(passwords.encode(PASSWORD));
    }

    public PersonId person() {
        String unique = UUID.randomUUID().toString().substring(0, 13);
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
}
