package org.sederunt.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** Someone with an account, keyed by where the identity comes from and its subject there. */
@Entity
@Table(name = "person")
class Person {

    static final String BUILT_IN = "built-in";

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "issuer")
    private String issuer;

    @Column(name = "subject")
    private String subject;

    @Column(name = "name")
    private String name;

    @Column(name = "email")
    private String email;

    @Column(name = "language")
    private String language;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Version
    @Column(name = "version")
    private int version;

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 100)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(PersonId id, String name, String email, Locale language, Instant registeredAt) {
        this.id = id.value();
        this.issuer = BUILT_IN;
        this.subject = id.value().toString();
        this.name = name;
        this.email = email;
        this.language = language.getLanguage();
        this.registeredAt = registeredAt;
    }

    boolean give(Role role) {
        return roles.add(role);
    }

    boolean take(Role role) {
        return roles.remove(role);
    }

    /** Returns whether it is another name than before. */
    boolean callThemselves(String newName) {
        boolean other = !newName.equals(name);
        this.name = newName;
        return other;
    }

    void speak(Locale newLanguage) {
        this.language = newLanguage.getLanguage();
    }

    Account account() {
        return new Account(new PersonId(id), name, email, Locale.of(language), Set.copyOf(roles));
    }
}
