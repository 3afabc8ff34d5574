package org.sederunt.identity;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.sederunt.shared.Act;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Page;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Texts;
import org.sederunt.shared.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to everyone who has an account: registering, names, roles of the office, passwords. */
@Service
public class People {

    private static final int EMAIL_LIMIT = 254;

    private final PersonRepository persons;
    private final LocalAccountRepository accounts;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    People(
            PersonRepository persons,
            LocalAccountRepository accounts,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            Clock clock) {
        this.persons = persons;
        this.accounts = accounts;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes a built-in account. The name has at most {@value Texts#NAME} code points, the e-mail address is unique whatever
     * its case; throws {@link AccountRefused} or {@link InputRefused}.
     */
    @Act
    public PersonId register(Registration wanted) {
        String name = InputRefused.text("name", wanted.name(), Texts.NAME);
        String email = emailOf(wanted.email());
        Password.check(wanted.password());
        if (accounts.findByEmail(email).isPresent()) throw AccountRefused.emailIsTaken();

        var id = PersonId.next();
        persons.save(new Person(id, name, email, Words.nearest(wanted.language()), clock.instant()));
        saveUnlessTaken(new LocalAccount(id, email, hash(wanted.password())));

        events.publishEvent(new PersonRegistered(clock.instant(), id.value()));
        return id;
    }

    /**
     * Makes a person without a way to sign in: someone known from elsewhere, who may be given one later. Name and address as in
     * {@link #register}, except that the address need not be unique.
     */
    @Act
    public PersonId enrol(String name, String email, Locale language) {
        String kept = InputRefused.text("name", name, Texts.NAME);

        var id = PersonId.next();
        persons.save(new Person(id, kept, emailOf(email), Words.nearest(language), clock.instant()));

        events.publishEvent(new PersonRegistered(clock.instant(), id.value()));
        return id;
    }

    private void saveUnlessTaken(LocalAccount account) {
        try {
            accounts.saveAndFlush(account);
        } catch (DataIntegrityViolationException sameAddressMeanwhile) {
            throw AccountRefused.emailIsTaken();
        }
    }

    @Transactional(readOnly = true)
    public Optional<Account> find(PersonId id) {
        return persons.findById(id.value()).map(Person::account);
    }

    /** Whether {@code person} holds {@code role} now, read afresh: a role taken back ends at once. */
    @Transactional(readOnly = true)
    public boolean has(PersonId person, Role role) {
        return find(person).map(account -> account.has(role)).orElse(false);
    }

    /** The names of {@code people}, in one query; whoever is unknown is missing. */
    @Transactional(readOnly = true)
    public Map<PersonId, String> names(Collection<PersonId> people) {
        if (people.isEmpty()) return Map.of();
        var ids = people.stream().map(PersonId::value).collect(Collectors.toCollection(HashSet::new));
        return persons.namesOf(ids).stream()
                .collect(Collectors.toMap(named -> new PersonId(named.getId()), PersonRepository.Named::getName));
    }

    /** Whether nobody has an account yet. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return persons.count() == 0;
    }

    /** Why {@code reader} may not look people up, with their addresses: those with a role of the office may. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToSearch(PersonId reader) {
        boolean office =
                find(reader).filter(account -> !account.roles().isEmpty()).isPresent();
        return office ? Optional.empty() : Optional.of(Refusal.because("identity.refused.notoffice"));
    }

    /**
     * Accounts whose name contains or whose address begins with {@code words}, by name; {@code page} counts from 0. For the office,
     * throws {@link AccountRefused} for others.
     */
    @Transactional(readOnly = true)
    public Page<Account> search(String words, int page, int size, PersonId reader) {
        refusalToSearch(reader).ifPresent(refusal -> {
            throw new AccountRefused(refusal);
        });
        var found = persons.found(Texts.tidy(words), PageRequest.of(page, size, Sort.by("name", "id")));
        return new Page<>(found.map(Person::account).getContent(), page, size, found.getTotalElements());
    }

    /** Why {@code by} may not give or take roles of the office, if so: administrators may, but not their own. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToChangeRoles(PersonId person, PersonId by) {
        if (!has(by, Role.ADMINISTRATOR)) return Optional.of(Refusal.because("identity.refused.notadministrator"));
        return person.equals(by) ? Optional.of(Refusal.because("identity.refused.ownrole")) : Optional.empty();
    }

    /** Gives a role of the office; giving it again changes nothing. Throws {@link AccountRefused}. */
    @Act
    public void give(Role role, PersonId person, PersonId by) {
        changeRole(role, person, by, true);
    }

    /** Takes a role of the office back; it ends at once, on open pages too. Throws {@link AccountRefused}. */
    @Act
    public void take(Role role, PersonId person, PersonId by) {
        changeRole(role, person, by, false);
    }

    private void changeRole(Role role, PersonId person, PersonId by, boolean given) {
        refusalToChangeRoles(person, by).ifPresent(refusal -> {
            throw new AccountRefused(refusal);
        });

        Person changed = persons.findById(person.value()).orElseThrow();
        BooleanSupplier change = given ? () -> changed.give(role) : () -> changed.take(role);
        if (!change.getAsBoolean()) return;

        events.publishEvent(new RoleChanged(clock.instant(), by.value(), person.value(), role, given));
    }

    /** Makes {@code person} the first administrator; for an empty installation only, whoever comes later is refused. */
    @Act
    public void appointFirstAdministrator(PersonId person) {
        boolean alreadyThere =
                persons.findAll().stream().anyMatch(p -> p.account().has(Role.ADMINISTRATOR));
        if (alreadyThere) throw new AccountRefused(Refusal.because("identity.refused.notadministrator"));

        persons.findById(person.value()).orElseThrow().give(Role.ADMINISTRATOR);

        events.publishEvent(new RoleChanged(clock.instant(), null, person.value(), Role.ADMINISTRATOR, true));
    }

    /** Changes one's own password; throws {@link AccountRefused} if {@code old} is wrong or {@code fresh} too short. */
    @Act
    public void changePassword(PersonId person, String old, String fresh) {
        LocalAccount account = accounts.findById(person.value()).orElseThrow(AccountRefused::passwordIsWrong);
        if (!passwords.matches(old, account.passwordHash())) throw AccountRefused.passwordIsWrong();
        Password.check(fresh);

        account.lockWith(hash(fresh));

        events.publishEvent(new PasswordChanged(clock.instant(), person.value(), person.value()));
    }

    /** Changes one's own name, at most {@value Texts#NAME} code points, and the language of pages and notices. */
    @Act
    public void introduce(PersonId person, String name, Locale language) {
        Person changed = persons.findById(person.value()).orElseThrow();

        boolean renamed = changed.callThemselves(InputRefused.text("name", name, Texts.NAME));
        changed.speak(Words.nearest(language));

        if (renamed) events.publishEvent(new NameChanged(clock.instant(), person.value(), person.value()));
    }

    /** Changes the language of one's own pages and notices. */
    @Act
    public void speak(PersonId person, Locale language) {
        persons.findById(person.value()).orElseThrow().speak(Words.nearest(language));
    }

    private String hash(String password) {
        return Objects.requireNonNull(passwords.encode(password));
    }

    private static String emailOf(String entered) {
        String email = Texts.tidy(entered).toLowerCase(Locale.ROOT);
        boolean looksLikeOne = email.length() <= EMAIL_LIMIT && email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
        if (!looksLikeOne) throw AccountRefused.emailIsNoAddress();
        return email;
    }
}
