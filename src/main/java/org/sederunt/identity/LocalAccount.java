package org.sederunt.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The built-in way to sign in: an e-mail address, which is unique, and the hash of a password. */
@Entity
@Table(name = "local_account")
class LocalAccount {

    @Id
    @Column(name = "person_id")
    private UUID person;

    @Column(name = "email")
    private String email;

    @Column(name = "password_hash")
    private String passwordHash;

    @SuppressWarnings("NullAway.Init")
    protected LocalAccount() {}

    LocalAccount(PersonId person, String email, String passwordHash) {
        this.person = person.value();
        this.email = email;
        this.passwordHash = passwordHash;
    }

    PersonId person() {
        return new PersonId(person);
    }

    String passwordHash() {
        return passwordHash;
    }

    void lockWith(String newHash) {
        this.passwordHash = newHash;
    }
}
