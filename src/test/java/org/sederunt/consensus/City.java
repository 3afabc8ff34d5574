package org.sederunt.consensus;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.sederunt.ballots.BallotId;
import org.sederunt.ballots.Ballots;
import org.sederunt.ballots.Cast;
import org.sederunt.consensus.rule.DecisionRule;
import org.sederunt.cycles.Cycle;
import org.sederunt.cycles.CycleId;
import org.sederunt.cycles.Cycles;
import org.sederunt.cycles.NewCycle;
import org.sederunt.cycles.Stage;
import org.sederunt.guidelines.ClauseId;
import org.sederunt.guidelines.DraftText;
import org.sederunt.guidelines.DraftText.DraftClause;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.guidelines.NewDraft;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Sector;
import org.sederunt.shared.SettableClock;
import org.sederunt.stakeholders.Guests;
import org.sederunt.stakeholders.MemberKind;
import org.sederunt.stakeholders.Mode;
import org.sederunt.stakeholders.Organisations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A small city whose electors are known one by one: three organisations in each sector, four private ones, twenty-two citizens, and a
 * consulate that advises. Made once, through the doors.
 */
@Component
public class City {

    static final int CITIZENS = 22;

    private static final Map<Sector, MemberKind> KINDS = new EnumMap<>(Map.of(
            Sector.PRIVATE, MemberKind.COMPANY,
            Sector.ACADEMIA, MemberKind.UNIVERSITY,
            Sector.DIPLOMATIC, MemberKind.CONSULATE,
            Sector.COOPERATION, MemberKind.NGO,
            Sector.MEDIA, MemberKind.RADIO));

    private final Guests guests;
    private final Organisations organisations;
    private final Guidelines guidelines;
    private final Cycles cycles;
    private final Decisions decisions;
    private final RuleBook rules;
    private final Ballots ballots;
    private final JdbcClient sql;
    private final SettableClock clock;

    private final Map<Sector, List<PersonId>> electors = new EnumMap<>(Sector.class);
    private List<PersonId> consultative = List.of();
    private List<PersonId> office = List.of();

    City(
            Guests guests,
            Organisations organisations,
            Guidelines guidelines,
            Cycles cycles,
            Decisions decisions,
            RuleBook rules,
            Ballots ballots,
            JdbcClient sql,
            SettableClock clock) {
        this.guests = guests;
        this.organisations = organisations;
        this.guidelines = guidelines;
        this.cycles = cycles;
        this.decisions = decisions;
        this.rules = rules;
        this.ballots = ballots;
        this.sql = sql;
        this.clock = clock;
    }

    /** Who votes for the electors of a sector. */
    public List<PersonId> of(Sector sector) {
        settle();
        return electors.get(sector);
    }

    public PersonId first(Sector sector) {
        return of(sector).getFirst();
    }

    public PersonId consul() {
        settle();
        return consultative.getFirst();
    }

    public PersonId moderator() {
        settle();
        return office.getFirst();
    }

    private synchronized void settle() {
        if (!electors.isEmpty()) return;
        office = List.of(guests.moderator());
        KINDS.forEach((sector, kind) -> electors.put(
                sector,
                Stream.generate(() -> deciding(kind))
                        .limit(sector == Sector.PRIVATE ? 4 : 3)
                        .toList()));
        electors.put(
                Sector.CITIZENS,
                Stream.generate(guests::verifiedCitizen).limit(CITIZENS).toList());
        consultative = List.of(guests.representativeOf(MemberKind.CONSULATE));
    }

    private PersonId deciding(MemberKind kind) {
        PersonId representative = guests.representativeOf(kind);
        var organisation = guests.organisationOf(representative);
        if (organisations.find(organisation).orElseThrow().mode() != Mode.DECIDING) {
            organisations.chooseMode(organisation, Mode.DECIDING, representative);
        }
        return representative;
    }

    public CycleId cycle() {
        PersonId administrator = guests.administrator();
        return cycles.current()
                .map(Cycle::id)
                .orElseGet(() -> cycles.open(new NewCycle("A cycle", "To decide", "", Map.of()), administrator));
    }

    /** Past the door, which is shut once the tables have begun: other tests may have led the current cycle on. */
    public void fixRule() {
        CycleId cycle = cycle();
        if (decisions.ruleOf(cycle).isEmpty()) {
            rules.fix(cycle, DecisionRule.defaults(), clock.instant(), guests.administrator());
        }
    }

    /** A cycle at its first stage, after the current one has come to its end. */
    CycleId freshCycle() {
        cycles.current().ifPresent(cycle -> leadTo(cycle.id(), Stage.FOLLOW_UP));
        return cycles.open(new NewCycle("A fresh cycle", "To decide", "", Map.of()), guests.administrator());
    }

    void leadTo(CycleId cycle, Stage stage) {
        PersonId administrator = guests.administrator();
        while (cycles.find(cycle).orElseThrow().stage() != stage) {
            Stage next = cycles.find(cycle).orElseThrow().stage().next().orElseThrow();
            cycles.enter(cycle, next, "A test goes on.", administrator);
        }
    }

    /** A guideline whose consultation has just closed, in a city where nobody else is an elector. */
    public GuidelineId inReview() {
        settle();
        fixRule();
        PersonId moderator = moderator();
        GuidelineId id =
                guidelines.draft(new NewDraft(UUID.randomUUID(), "Rivers " + Guests.unique(), "On water."), moderator);
        DraftText text = guidelines.draftOf(id, moderator).text();
        var clause = new DraftClause(ClauseId.next(), "Every river has a keeper.", List.of());
        guidelines.revise(id, new DraftText(text.revision(), text.title(), text.summary(), List.of(clause)), moderator);
        guidelines.openConsultation(id, clock.instant().plus(Duration.ofDays(7)), moderator);
        clock.move(Duration.ofDays(7).plusMinutes(1));
        keepToItself();
        return id;
    }

    /** From now on nobody but the people of this city is an elector, and nobody else ever was. */
    public void keepToItself() {
        settle();
        onlyElectors(electors.values().stream().flatMap(List::stream).toList());
    }

    /** Nobody but {@code voters} and the consul is an elector, whoever other tests have made one. */
    void onlyElectors(List<PersonId> voters) {
        List<UUID> ids = new ArrayList<>();
        Stream.concat(voters.stream(), consultative.stream()).forEach(person -> ids.add(person.value()));
        sql.sql("""
            update elector_term set until = since where until is null
            and coalesce(person_id, (select m.person_id from mandate m where m.organisation_id = elector_term.organisation_id
                order by m.given_at limit 1)) not in (:ids)\
            """).param("ids", ids).update();
    }

    /** A ballot open for ten days. */
    public GuidelineId inBallot() {
        GuidelineId id = inReview();
        decisions.openBallot(id, clock.instant().plus(Duration.ofDays(10)), moderator());
        return id;
    }

    public BallotId ballotOn(GuidelineId id) {
        return decisions.question(id).orElseThrow().ballot();
    }

    /** Everyone in {@code sectors} votes so. */
    public void vote(GuidelineId id, Cast cast, Sector... sectors) {
        for (Sector sector : sectors) of(sector).forEach(person -> ballots.cast(ballotOn(id), cast, person));
    }

    /** The clock has passed the end of the ballot, and the watch has not come by yet; {@link #close} makes it come. */
    public void closeUncounted(GuidelineId id) {
        UUID ballot = ballotOn(id).value();
        sql.sql("update ballot set closed_told = true where id = ?")
                .param(ballot)
                .update();
        clock.set(decisions.question(id).orElseThrow().window().until());
    }

    public Instant close(GuidelineId id) {
        Instant closes = decisions.question(id).orElseThrow().window().until();
        clock.set(closes);
        sql.sql("update ballot b join decision d on d.ballot_id = b.id set b.closed_told = false where b.id = ?"
                        + " and d.counted_at is null")
                .param(ballotOn(id).value())
                .update();
        decisions.settleDue();
        return closes;
    }

    void later(Duration step) {
        clock.move(step);
        decisions.settleDue();
    }
}
