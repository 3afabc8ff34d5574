package org.sederunt.consensus;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sederunt.ballots.BallotId;
import org.sederunt.ballots.Ballots;
import org.sederunt.ballots.Kind;
import org.sederunt.ballots.NewBallot;
import org.sederunt.consensus.rule.BallotKind;
import org.sederunt.consensus.rule.DecisionRule;
import org.sederunt.cycles.CycleId;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.guidelines.GuidelinePage;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Act;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Sector;
import org.sederunt.shared.Window;
import org.sederunt.stakeholders.Electors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to decisions: the rule of a cycle, putting a guideline to the ballot, and the result. */
@Service
public class Decisions {

    private final DecisionRules rules;
    private final RuleBook ruleBook;
    private final DecisionRegister register;
    private final ResultReading results;
    private final SettlingWatch watch;
    private final Ballots ballots;
    private final Guidelines guidelines;
    private final Electors electors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Decisions(
            DecisionRules rules,
            RuleBook ruleBook,
            DecisionRegister register,
            ResultReading results,
            SettlingWatch watch,
            Ballots ballots,
            Guidelines guidelines,
            Electors electors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rules = rules;
        this.ruleBook = ruleBook;
        this.register = register;
        this.results = results;
        this.watch = watch;
        this.ballots = ballots;
        this.guidelines = guidelines;
        this.electors = electors;
        this.events = events;
        this.clock = clock;
    }

    /** The rule of a cycle; empty until an administrator has fixed it. */
    @Transactional(readOnly = true)
    public Optional<FixedRule> ruleOf(CycleId cycle) {
        return ruleBook.of(cycle);
    }

    /** Why {@code by} may not fix the rule of this cycle now: administrators may, until its dialogue begins. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToFixRule(CycleId cycle, PersonId by) {
        return rules.toFix(cycle, by);
    }

    /** Fixes the rule of a cycle, or another one before its dialogue; throws {@link DecisionRefused}, for a bound not kept too. */
    @Act
    public void fixRule(CycleId cycle, DecisionRule rule, PersonId by) {
        DecisionRefused.throwIf(rules.toFix(cycle, by));
        DecisionRefused.throwIf(rules.outOfBounds(rule));
        Instant now = clock.instant();

        ruleBook.fix(cycle, rule, now, by);

        events.publishEvent(new RuleFixed(now, by.value(), cycle.value(), rule.hash()));
    }

    /** Why {@code by} may not put this guideline to the ballot now, if so. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToOpenBallot(GuidelineId guideline, PersonId by) {
        return rules.toOpen(guideline, by);
    }

    /**
     * Puts the latest version before the electors, from now until {@code closes}, a day to sixty days ahead: wording, rule and electorate
     * are frozen. Throws {@link DecisionRefused}, or {@code InputRefused} about {@code closes}.
     */
    @Act
    public BallotId openBallot(GuidelineId guideline, Instant closes, PersonId by) {
        DecisionRefused.throwIf(rules.toOpen(guideline, by));
        rules.checkClosing(closes);
        GuidelinePage page = guidelines.find(guideline).orElseThrow();
        FixedRule rule = ruleBook.of(page.cycle()).orElseThrow();
        var window = new Window(clock.instant().truncatedTo(ChronoUnit.MICROS), closes.truncatedTo(ChronoUnit.MICROS));
        String sha256 = page.text().sha256();

        BallotId ballot = ballots.open(
                new NewBallot(guideline.value(), window, sha256, rules.electorate(guideline), kinds(rule.rule())), by);
        guidelines.putToBallot(guideline, ballot, by);
        register.open(new Question(
                ballot,
                guideline,
                page.cycle(),
                window,
                page.text().number(),
                sha256,
                guidelines.consultationClosedAt(guideline).orElseThrow(),
                rule.rule(),
                rule.sha256()));
        return ballot;
    }

    private static Map<Sector, Kind> kinds(DecisionRule rule) {
        Map<Sector, Kind> kinds = new EnumMap<>(Sector.class);
        for (Sector sector : Sector.values()) {
            kinds.put(sector, rule.kindOf(sector) == BallotKind.SECRET ? Kind.SECRET : Kind.ROLL_CALL);
        }
        return kinds;
    }

    /** What was last put before the electors on this guideline. */
    @Transactional(readOnly = true)
    public Optional<Question> question(GuidelineId guideline) {
        return register.latestOn(guideline).map(DecisionRow::question);
    }

    /** How many sectors decide in this ballot. */
    @Transactional(readOnly = true)
    public int deciding(Question question) {
        Map<Sector, Long> counts = new EnumMap<>(Sector.class);
        ballots.turnout(question.ballot()).deciding().forEach((sector, part) -> counts.put(sector, part.electors()));
        return DecisionRules.deciding(question.rule(), counts);
    }

    /** The result of the last ballot on this guideline, as it stands by the clock; empty until it is closed and counted. */
    @Transactional(readOnly = true)
    public Optional<Result> result(GuidelineId guideline) {
        return counted(guideline).map(row -> results.of(row, Optional.empty()));
    }

    /** Like {@link #result(GuidelineId)}, with the objections marked that {@code reader} may reply to. */
    @Transactional(readOnly = true)
    public Optional<Result> result(GuidelineId guideline, PersonId reader) {
        return counted(guideline).map(row -> results.of(row, electors.castsFor(reader)));
    }

    /** Objections by roll call are taken up in the count: before it a result would lack them. */
    private Optional<DecisionRow> counted(GuidelineId guideline) {
        return register.latestOn(guideline).filter(row -> row.countedAt() != null);
    }

    /** The last decision on each of these guidelines, in one statement; those without one are missing. */
    @Transactional(readOnly = true)
    public Map<GuidelineId, DecisionSummary> latest(Collection<GuidelineId> about) {
        Map<GuidelineId, DecisionSummary> latest = new HashMap<>();
        for (DecisionRow row : register.on(about)) {
            latest.put(row.question().guideline(), DecisionSummary.of(row));
        }
        return latest;
    }

    /** All decisions of a cycle, by closing. */
    @Transactional(readOnly = true)
    public List<DecisionSummary> of(CycleId cycle) {
        return register.in(cycle).stream().map(DecisionSummary::of).toList();
    }

    /** Counts and settles all that the clock has made due, as the watches do each second; for whoever has just moved the clock. */
    public void settleDue() {
        ballots.noticeClosings();
        watch.look();
    }
}
