package org.sederunt.stakeholders;

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
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Sector;

/** A person who joined: their sector, the languages they speak, the house rules they accepted and, for citizens, their standing. */
@Entity
@Table(name = "participant")
class Participant {

    @Id
    @Column(name = "person_id")
    private UUID person;

    @Column(name = "sector")
    @Enumerated(EnumType.STRING)
    private @Nullable Sector sector;

    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    private MemberKind kind;

    @Column(name = "standing")
    @Enumerated(EnumType.STRING)
    private @Nullable Standing standing;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "works_at_office")
    private boolean worksAtOffice;

    @Column(name = "house_rules")
    private int houseRules;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @Version
    @Column(name = "version")
    private int version;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "participant_language", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "language")
    private Set<String> languages = new TreeSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Participant() {}

    Participant(PersonId person, MemberKind kind, Set<String> languages, int houseRules, Instant joinedAt) {
        this.person = person.value();
        this.kind = kind;
        this.sector = kind.sector();
        this.standing = sector == Sector.CITIZENS ? Standing.WAITING : null;
        this.languages.addAll(languages);
        this.houseRules = houseRules;
        this.joinedAt = joinedAt;
    }

    void decide(Standing decision, Instant at) {
        this.standing = decision;
        this.decidedAt = at;
    }

    void workAtOffice(boolean now) {
        this.worksAtOffice = now;
    }

    /** Returns whether they are others than before. */
    boolean speak(Set<String> spoken) {
        boolean fewer = languages.retainAll(spoken);
        return languages.addAll(spoken) || fewer;
    }

    PersonId person() {
        return new PersonId(person);
    }

    @Nullable
    Sector sector() {
        return sector;
    }

    @Nullable
    Standing standing() {
        return standing;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    boolean worksAtOffice() {
        return worksAtOffice;
    }

    Instant joinedAt() {
        return joinedAt;
    }

    Profile profile() {
        return new Profile(
                person(), sector, kind, standing, worksAtOffice, Set.copyOf(languages), houseRules, joinedAt);
    }
}
