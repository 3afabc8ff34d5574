package org.sederunt.consensus;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sederunt.consensus.rule.Bound;
import org.sederunt.consensus.rule.DecisionRule;
import org.sederunt.cycles.Cycle;
import org.sederunt.cycles.CycleId;
import org.sederunt.cycles.Cycles;
import org.sederunt.cycles.Stage;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.guidelines.GuidelinePage;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.identity.Role;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Sector;
import org.sederunt.stakeholders.Elector;
import org.sederunt.stakeholders.Electors;
import org.sederunt.stakeholders.Mode;
import org.springframework.stereotype.Component;

/** Who may put a guideline to the ballot, and when; who may fix the rule. */
@Component
class DecisionRules {

    private static final int SECTORS_NEEDED = 3;

    private final People people;
    private final Cycles cycles;
    private final Guidelines guidelines;
    private final Electors electors;
    private final RuleBook rules;
    private final DecisionRegister register;
    private final Clock clock;

    DecisionRules(
            People people,
            Cycles cycles,
            Guidelines guidelines,
            Electors electors,
            RuleBook rules,
            DecisionRegister register,
            Clock clock) {
        this.people = people;
        this.cycles = cycles;
        this.guidelines = guidelines;
        this.electors = electors;
        this.rules = rules;
        this.register = register;
        this.clock = clock;
    }

    Optional<Refusal> forOthersThanModerators(PersonId by) {
        return people.has(by, Role.MODERATOR) ? Optional.empty() : refused("notmoderator");
    }

    Optional<Refusal> toOpen(GuidelineId guideline, PersonId by) {
        return forOthersThanModerators(by)
                .or(() -> guidelines.refusalForBallot(guideline))
                .or(() -> withoutRule(guideline))
                .or(() -> withTooFewSectors(guideline));
    }

    private Optional<Refusal> withoutRule(GuidelineId guideline) {
        return ruleFor(guideline).isPresent() ? Optional.empty() : refused("norule");
    }

    private Optional<Refusal> withTooFewSectors(GuidelineId guideline) {
        DecisionRule rule = ruleFor(guideline).orElseThrow().rule();
        int deciding = deciding(rule, electorate(guideline));
        return deciding >= SECTORS_NEEDED ? Optional.empty() : refused("fewsectors", deciding, SECTORS_NEEDED);
    }

    private Optional<FixedRule> ruleFor(GuidelineId guideline) {
        return guidelines.find(guideline).map(GuidelinePage::cycle).flatMap(rules::of);
    }

    /** The electors as of the close of the last consultation. */
    List<Elector> electorate(GuidelineId guideline) {
        return electors.asOf(guidelines.consultationClosedAt(guideline).orElseThrow());
    }

    static int deciding(DecisionRule rule, List<Elector> electorate) {
        Map<Sector, Long> counts = new EnumMap<>(Sector.class);
        for (Elector elector : electorate) {
            if (elector.mode() == Mode.DECIDING) counts.merge(elector.sector(), 1L, Long::sum);
        }
        return deciding(rule, counts);
    }

    static int deciding(DecisionRule rule, Map<Sector, Long> electors) {
        return (int) electors.entrySet().stream()
                .filter(entry -> rule.isDeciding(entry.getKey(), entry.getValue()))
                .count();
    }

    /** From a day to sixty days ahead. */
    void checkClosing(Instant closes) {
        Duration length = Duration.between(clock.instant(), closes);
        if (length.compareTo(Deadlines.SHORTEST_BALLOT) < 0) {
            throw new InputRefused("closes", Refusal.because("consensus.refused.tooshort"));
        }
        if (length.compareTo(Deadlines.LONGEST_BALLOT) > 0) {
            throw new InputRefused(
                    "closes", Refusal.because("consensus.refused.toolong", Deadlines.LONGEST_BALLOT.toDays()));
        }
    }

    Optional<Refusal> toFix(CycleId cycle, PersonId by) {
        if (!people.has(by, Role.ADMINISTRATOR)) return refused("notadministrator");
        if (register.anyIn(cycle)) return refused("rulefixed");
        return isInDialogue(cycle) ? refused("tablesbegun") : Optional.empty();
    }

    /** Nobody chooses the rule knowing what was said at the tables. */
    private boolean isInDialogue(CycleId cycle) {
        return cycles.find(cycle)
                .map(Cycle::stage)
                .filter(stage -> stage.compareTo(Stage.DIALOGUE) >= 0)
                .isPresent();
    }

    Optional<Refusal> outOfBounds(DecisionRule rule) {
        List<Bound> broken = rule.boundsRefused();
        return broken.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.because(broken.getFirst().key()));
    }

    private static Optional<Refusal> refused(String fact, Object... arguments) {
        return Optional.of(Refusal.because("consensus.refused." + fact, arguments));
    }
}
