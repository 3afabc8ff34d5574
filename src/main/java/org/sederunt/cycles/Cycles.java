package org.sederunt.cycles;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Act;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the cycle: opening one, its charter, and entering its stages. */
@Service
public class Cycles {

    /** What pages follow that show the current cycle, whichever it is. */
    public static final UUID CURRENT = UUID.fromString("5ede2047-0003-7000-8000-000000000001");

    private final CycleRepository cycles;
    private final GateRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Cycles(CycleRepository cycles, GateRules rules, ApplicationEventPublisher events, Clock clock) {
        this.cycles = cycles;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /** The cycle the office works on; one statement. */
    @Transactional(readOnly = true)
    public Optional<Cycle> current() {
        return cycles.findByCurrentTrue().map(CycleRecord::cycle);
    }

    @Transactional(readOnly = true)
    public Optional<Cycle> find(CycleId id) {
        return cycles.findById(id.value()).map(CycleRecord::cycle);
    }

    /** Why {@code by} may not open a cycle now: administrators may, once the one before is in its follow-up. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToOpen(PersonId by) {
        return rules.refusalToOpen(cycles.findByCurrentTrue(), by);
    }

    /** Opens a cycle, which becomes the current one, at its first stage; throws {@link CycleRefused}, {@link InputRefused}. */
    @Act
    public CycleId open(NewCycle wanted, PersonId by) {
        String title = InputRefused.text("title", wanted.title(), Texts.TITLE);
        String objective = InputRefused.text("objective", wanted.objective(), Texts.REASON);
        String charter = InputRefused.optionalText("charter", wanted.charter(), Texts.CLAUSE);
        checkPlan(wanted.plan());
        refusalToOpen(by).ifPresent(Cycles::refuse);

        cycles.findByCurrentTrue().ifPresent(before -> {
            before.giveWay();
            cycles.saveAndFlush(before);
        });
        var now = clock.instant();
        CycleId id = save(new CycleRecord(title, objective, charter, wanted.plan(), now, by));

        events.publishEvent(new CycleOpened(now, by.value(), id.value()));
        return id;
    }

    private CycleId save(CycleRecord fresh) {
        try {
            return cycles.saveAndFlush(fresh).cycle().id();
        } catch (DataIntegrityViolationException anotherMeanwhile) {
            throw new CycleRefused(Refusal.because("cycles.refused.underway"));
        }
    }

    /** Why {@code by} may not change objective and charter: administrators may, during the mandate. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToRevise(CycleId id, PersonId by) {
        return rules.refusalToRevise(require(id).cycle(), by);
    }

    /** Changes objective, charter and plan; {@code version} is the one that was read. Throws {@link CycleRefused}. */
    @Act
    public void revise(
            CycleId id, String objective, String charter, Map<Stage, StagePlan> plan, int version, PersonId by) {
        String newObjective = InputRefused.text("objective", objective, Texts.REASON);
        String newCharter = InputRefused.optionalText("charter", charter, Texts.CLAUSE);
        checkPlan(plan);
        CycleRecord cycle = require(id);
        rules.refusalToRevise(cycle.cycle(), by).ifPresent(Cycles::refuse);
        if (cycle.version() != version) refuse(Refusal.because("cycles.refused.moved"));

        cycle.revise(newObjective, newCharter);
        cycle.plan(plan);

        events.publishEvent(new CharterRevised(clock.instant(), by.value(), id.value()));
    }

    /** What is missing to leave {@code stage} of this cycle; empty when its evidence stands. */
    @Transactional(readOnly = true)
    public List<Refusal> missing(CycleId id, Stage stage) {
        return rules.missing(id, stage);
    }

    /** Why {@code by} may not enter {@code stage}, evidence aside: moderators and administrators may enter the next one. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToEnter(CycleId id, Stage stage, PersonId by) {
        return rules.refusalToEnter(require(id).cycle(), stage, by);
    }

    /**
     * Enters the next stage on its evidence, or without it for {@code overrideReason}, which is published with the person's name; throws
     * {@link CycleRefused} with what is missing.
     */
    @Act
    public void enter(CycleId id, Stage stage, @Nullable String overrideReason, PersonId by) {
        CycleRecord cycle = require(id);
        refusalToEnter(id, stage, by).ifPresent(Cycles::refuse);
        List<Refusal> missing = rules.missing(id, cycle.cycle().stage());
        String reason = InputRefused.optionalText("reason", Texts.tidy(overrideReason), Texts.REASON);
        if (!missing.isEmpty() && reason.isEmpty()) refuse(missing.getFirst());

        var now = clock.instant();
        boolean overridden = !missing.isEmpty();
        cycle.enter(stage, overridden ? reason : null, now, by);

        events.publishEvent(new StageEntered(now, by.value(), id.value(), stage, overridden));
    }

    private static void checkPlan(Map<Stage, StagePlan> plan) {
        for (StagePlan one : plan.values()) {
            boolean endsFirst =
                    one.from() != null && one.until() != null && one.until().isBefore(one.from());
            if (endsFirst) throw new InputRefused("plan", Refusal.because("cycles.refused.endsbeforestart"));
        }
    }

    private CycleRecord require(CycleId id) {
        return cycles.findById(id.value()).orElseThrow();
    }

    private static void refuse(Refusal refusal) {
        throw new CycleRefused(refusal);
    }
}
