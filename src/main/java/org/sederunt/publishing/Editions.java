package org.sederunt.publishing;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.consensus.DecisionSummary;
import org.sederunt.consensus.Decisions;
import org.sederunt.consensus.Result;
import org.sederunt.guidelines.GuidelineFilter;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.guidelines.GuidelinePage;
import org.sederunt.guidelines.GuidelineState;
import org.sederunt.guidelines.GuidelineSummary;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Act;
import org.sederunt.shared.Page;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Slug;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to editions: publishing a settled result, once, and reading what was published. */
@Service
public class Editions {

    /** What pages follow that list editions or what waits to become one. */
    public static final UUID LISTS = UUID.fromString("5ede2047-000a-7000-8000-000000000001");

    private static final GuidelineFilter DECIDED = GuidelineFilter.in(GuidelineState.AGREED, GuidelineState.NOT_AGREED);

    private final EditionRules rules;
    private final EditionWriting writing;
    private final EditionStore store;
    private final Guidelines guidelines;
    private final Decisions decisions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Editions(
            EditionRules rules,
            EditionWriting writing,
            EditionStore store,
            Guidelines guidelines,
            Decisions decisions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rules = rules;
        this.writing = writing;
        this.store = store;
        this.guidelines = guidelines;
        this.decisions = decisions;
        this.events = events;
        this.clock = clock;
    }

    /** Why {@code by} may not publish any result, if so: moderators may. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToPublish(PersonId by) {
        return rules.forOthersThanModerators(by);
    }

    /** Why {@code by} may not publish the result on this guideline now, if so: moderators may, once it is settled. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToPublish(GuidelineId guideline, PersonId by) {
        return rules.forOthersThanModerators(by).or(() -> rules.unlessSettled(guideline));
    }

    /**
     * Publishes the settled result on a guideline, frozen as it stands, and returns the edition; doing it again changes nothing and
     * returns the same. Throws {@link EditionRefused}.
     */
    @Act
    public EditionId publish(GuidelineId guideline, PersonId by) {
        EditionRefused.throwIf(rules.forOthersThanModerators(by));
        Optional<EditionId> before = store.lockOf(guideline);
        if (before.isPresent()) return before.get();
        EditionRefused.throwIf(rules.unlessSettled(guideline));

        GuidelinePage page = guidelines.find(guideline).orElseThrow();
        Result result = decisions.result(guideline).orElseThrow();
        Instant now = clock.instant();
        Edition edition = writing.write(page, result, now);
        store.keep(edition, result.question().ballot().value(), by);
        guidelines.markPublished(guideline, by);

        events.publishEvent(new EditionPublished(now, by.value(), edition.id().value(), guideline.value()));
        return edition.id();
    }

    /** The latest editions first; {@code page} counts from 0. */
    @Transactional(readOnly = true)
    public Page<EditionSummary> page(int page, int size) {
        return store.page(page, size);
    }

    /** The edition of the guideline whose address is {@code slug}. */
    @Transactional(readOnly = true)
    public Optional<Edition> find(Slug slug) {
        return store.find(slug);
    }

    /** Settled results that wait to be published, at most {@code limit}, the first due first. */
    @Transactional(readOnly = true)
    public List<Publishable> waiting(int limit) {
        List<GuidelineSummary> decided = guidelines.page(DECIDED, 0, limit).items();
        Map<GuidelineId, DecisionSummary> decisionOn =
                decisions.latest(decided.stream().map(GuidelineSummary::id).toList());
        return decided.stream()
                .flatMap(guideline -> publishable(guideline, decisionOn.get(guideline.id())).stream())
                .sorted(Comparator.comparing(Publishable::settledAt))
                .toList();
    }

    /** How many settled results wait to be published. */
    @Transactional(readOnly = true)
    public long waiting() {
        return guidelines.count(DECIDED);
    }

    private static Optional<Publishable> publishable(GuidelineSummary guideline, @Nullable DecisionSummary decision) {
        if (decision == null || decision.settledAt() == null || guideline.outcome() == null) return Optional.empty();
        return Optional.of(new Publishable(
                guideline.id(),
                guideline.slug(),
                guideline.title(),
                guideline.summary(),
                guideline.outcome(),
                decision.settledAt()));
    }
}
