package org.sederunt.stakeholders;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Act;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Page;
import org.sederunt.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to persons as participants: joining, their profile, and the office's check of citizens. */
@Service
public class Participants {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final ParticipantRepository participants;
    private final VerificationRepository verifications;
    private final Joinings joinings;
    private final VerificationRules rules;
    private final Checking checking;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Participants(
            ParticipantRepository participants,
            VerificationRepository verifications,
            Joinings joinings,
            VerificationRules rules,
            Checking checking,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.participants = participants;
        this.verifications = verifications;
        this.joinings = joinings;
        this.rules = rules;
        this.checking = checking;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** Why {@code by} cannot join: they have, or they work at the office, which does not sit at the table. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToJoin(PersonId by) {
        return joinings.refusalToJoin(by);
    }

    /**
     * Joins: with it the house rules are accepted and taking part in the current cycle is confirmed. Whoever registers an organisation
     * gets its first mandate; whoever names one that is here asks for one. Throws {@link JoiningRefused}, {@link
     * OrganisationRefused} for a name that is taken, {@link InputRefused}.
     */
    @Act
    public Profile join(Joining wanted, PersonId by) {
        return joinings.join(wanted, languagesOf(wanted.languages()), by).profile();
    }

    @Transactional(readOnly = true)
    public Optional<Profile> profile(PersonId person) {
        return participants.findById(person.value()).map(Participant::profile);
    }

    /** Changes the languages a participant speaks, ISO 639 codes, at least one; throws {@link InputRefused}, or {@link
     * JoiningRefused} before they have joined. */
    @Act
    public void speak(Set<String> languages, PersonId by) {
        var spoken = languagesOf(languages);

        boolean others = participants
                .findById(by.value())
                .orElseThrow(() -> new JoiningRefused(Refusal.because("stakeholders.refused.notjoined")))
                .speak(spoken);

        if (others) events.publishEvent(new SpokenLanguagesChanged(clock.instant(), by.value(), by.value()));
    }

    /** Everyone who has joined, in one query. */
    @Transactional(readOnly = true)
    public Set<PersonId> everyone() {
        return participants.everyone().stream().map(PersonId::new).collect(Collectors.toSet());
    }

    /** Citizens that wait for a moderator, the longest first; for the office, throws {@link VerificationRefused} for others. */
    @Transactional(readOnly = true)
    public Page<CitizenWaiting> waiting(int page, int size, PersonId reader) {
        rules.refusalToRead(reader).ifPresent(Participants::refuse);
        return waiting(page, size);
    }

    /** Within the module, for the desk. */
    @Transactional(readOnly = true)
    Page<CitizenWaiting> waiting(int page, int size) {
        var order = PageRequest.of(page, size, Sort.by("joinedAt", "person"));
        var waiting = participants.findByStanding(Standing.WAITING, order);
        var names = people.names(waiting.stream().map(Participant::person).toList());
        var named = waiting.stream()
                .map(citizen -> new CitizenWaiting(
                        citizen.person(), names.getOrDefault(citizen.person(), ""), citizen.joinedAt()))
                .toList();
        return new Page<>(named, page, size, waiting());
    }

    /** How many citizens wait for a moderator. */
    @Transactional(readOnly = true)
    public long waiting() {
        return participants.countByStanding(Standing.WAITING);
    }

    /**
     * What moderators decided about a citizen, the latest first; for themselves and for the office, throws {@link VerificationRefused} for
     * others.
     */
    @Transactional(readOnly = true)
    public List<VerificationDecision> decisionsOn(PersonId citizen, PersonId reader) {
        if (!citizen.equals(reader)) rules.refusalToRead(reader).ifPresent(Participants::refuse);
        return verifications.findByPersonOrderByDecidedAtDesc(citizen.value()).stream()
                .map(Verification::decision)
                .toList();
    }

    /** Why {@code by} may not verify or reject this citizen: moderators may, but not themselves. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToDecide(PersonId citizen, PersonId by) {
        return rules.refusalToDecide(require(citizen), by);
    }

    /** Verifies a citizen on evidence and for a reason; throws {@link VerificationRefused}. */
    @Act
    public void verify(PersonId citizen, Evidence evidence, String reason, PersonId by) {
        checking.verify(require(citizen), evidence, reason, by);

        events.publishEvent(new CitizenVerified(clock.instant(), by.value(), citizen.value()));
    }

    /** Does not verify a citizen, or takes a verification back, for a reason they read; throws {@link VerificationRefused}. */
    @Act
    public void reject(PersonId citizen, String reason, PersonId by) {
        checking.reject(require(citizen), reason, by);

        events.publishEvent(new CitizenRejected(clock.instant(), by.value(), citizen.value()));
    }

    private Participant require(PersonId person) {
        return participants.findById(person.value()).orElseThrow();
    }

    private static void refuse(Refusal refusal) {
        throw new VerificationRefused(refusal);
    }

    private static Set<String> languagesOf(Set<String> asked) {
        var known = new TreeSet<>(asked);
        known.retainAll(LANGUAGES);
        if (known.isEmpty()) {
            throw new InputRefused("languages", Refusal.because("stakeholders.refused.nolanguage"));
        }
        return known;
    }
}
