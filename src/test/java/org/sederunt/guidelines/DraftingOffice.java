package org.sederunt.guidelines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sederunt.ballots.BallotId;
import org.sederunt.cycles.Cycles;
import org.sederunt.cycles.NewCycle;
import org.sederunt.discussion.CommentId;
import org.sederunt.discussion.Comments;
import org.sederunt.discussion.Disposition;
import org.sederunt.discussion.Dispositions;
import org.sederunt.discussion.NewComment;
import org.sederunt.discussion.ThreadId;
import org.sederunt.guidelines.DraftText.DraftClause;
import org.sederunt.guidelines.SettledFigures.SectorFigure;
import org.sederunt.guidelines.SettledFigures.Standing;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.identity.Registration;
import org.sederunt.identity.Role;
import org.sederunt.roundtables.Minutes;
import org.sederunt.roundtables.NewStatement;
import org.sederunt.roundtables.NewTable;
import org.sederunt.roundtables.RoundTables;
import org.sederunt.roundtables.Seating;
import org.sederunt.roundtables.StatementId;
import org.sederunt.roundtables.TableId;
import org.sederunt.roundtables.TableOutline;
import org.sederunt.roundtables.Venue;
import org.sederunt.shared.Ids;
import org.sederunt.shared.Sector;
import org.sederunt.shared.SettableClock;
import org.sederunt.stakeholders.Joining;
import org.sederunt.stakeholders.MemberKind;
import org.sederunt.stakeholders.Participants;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.support.TransactionOperations;

/** People, tables and guidelines of an office that drafts, made through the doors. */
public class DraftingOffice {

    public static final Duration A_WEEK = Duration.ofDays(7);

    public final PersonId moderator;
    public final PersonId otherModerator;
    public final PersonId administrator;
    public final PersonId citizen;
    public final PersonId stranger;

    private final ApplicationContext portal;
    private final Guidelines guidelines;
    private final People people;
    private final Participants participants;
    private final RoundTables tables;
    private final Minutes minutes;
    private final Comments comments;
    private final Dispositions dispositions;
    private final SettableClock clock;
    private final JdbcClient sql;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;

    public DraftingOffice(ApplicationContext portal) {
        this.portal = portal;
        guidelines = portal.getBean(Guidelines.class);
        people = portal.getBean(People.class);
        participants = portal.getBean(Participants.class);
        tables = portal.getBean(RoundTables.class);
        minutes = portal.getBean(Minutes.class);
        comments = portal.getBean(Comments.class);
        dispositions = portal.getBean(Dispositions.class);
        clock = portal.getBean(SettableClock.class);
        sql = portal.getBean(JdbcClient.class);
        transactions = portal.getBean(TransactionOperations.class);
        events = portal;
        Cycles cycles = portal.getBean(Cycles.class);
        moderator = staff(Role.MODERATOR);
        otherModerator = staff(Role.MODERATOR);
        administrator = staff(Role.ADMINISTRATOR);
        citizen = citizen();
        stranger = account();
        if (cycles.current().isEmpty()) {
            cycles.open(new NewCycle("A cycle of tests", "To try out", "", Map.of()), administrator);
        }
    }

    public PersonId account() {
        String email = "g" + UUID.randomUUID().toString().substring(0, 12) + "@example.org";
        return people.register(new Registration("Ana Prieto", email, "a long sentence", Locale.ENGLISH));
    }

    public PersonId citizen() {
        PersonId person = account();
        participants.join(Joining.oneself(MemberKind.INDIVIDUAL, Set.of("es")), person);
        return person;
    }

    private PersonId staff(Role role) {
        PersonId person = account();
        sql.sql("insert into person_role (person_id, role) values (:person, :role)")
                .param("person", person.value())
                .param("role", role.name())
                .update();
        return person;
    }

    /** Has {@code person} sign in on this thread, as the filter chain would. */
    public void signIn(PersonId person) {
        String email = people.find(person).orElseThrow().email();
        UserDetails known = portal.getBean(UserDetailsService.class).loadUserByUsername(email);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(known, null, known.getAuthorities()));
    }

    public GuidelineId draft() {
        return guidelines.draft(new NewDraft(UUID.randomUUID(), uniqueTitle(), "What it is about."), moderator);
    }

    static String uniqueTitle() {
        return "Scholarships " + UUID.randomUUID().toString().substring(0, 8);
    }

    public GuidelineId draftWith(String... clauses) {
        GuidelineId id = draft();
        write(id, clauses);
        return id;
    }

    /** Replaces all clauses by new ones. */
    public void write(GuidelineId id, String... clauses) {
        DraftText text = guidelines.draftOf(id, moderator).text();
        guidelines.revise(
                id, with(text, Stream.of(clauses).map(DraftingOffice::clause).toList()), moderator);
    }

    public static DraftClause clause(String text, StatementId... sources) {
        return new DraftClause(ClauseId.next(), text, List.of(sources));
    }

    public static DraftText with(DraftText text, List<DraftClause> clauses) {
        return new DraftText(text.revision(), text.title(), text.summary(), clauses);
    }

    public GuidelineId openForComment(String... clauses) {
        GuidelineId id = draftWith(clauses);
        guidelines.openConsultation(id, clock.instant().plus(A_WEEK), moderator);
        return id;
    }

    public GuidelineId inReview(String... clauses) {
        GuidelineId id = openForComment(clauses);
        letConsultationEnd();
        return id;
    }

    public void letConsultationEnd() {
        clock.move(A_WEEK.plusMinutes(1));
    }

    public CommentId say(ThreadId thread, PersonId by) {
        return comments.post(new NewComment(thread, null, "It should be forty.", UUID.randomUUID()), by);
    }

    public void answer(CommentId comment) {
        dispositions.answer(comment, Disposition.Kind.NOTED, "Noted.", moderator);
    }

    /** Statements from a table whose minutes are approved. */
    public List<StatementId> approvedStatements(String... texts) {
        TableId table = endedTable();
        List<StatementId> kept = Stream.of(texts)
                .map(text -> minutes.record(
                        table, NewStatement.unattributed(Sector.CITIZENS, text, UUID.randomUUID()), moderator))
                .toList();
        minutes.approve(table, moderator);
        return kept;
    }

    /** A statement from minutes that nobody has approved. */
    StatementId statementInDraftMinutes() {
        var said = NewStatement.unattributed(Sector.CITIZENS, "Not approved", UUID.randomUUID());
        return minutes.record(endedTable(), said, moderator);
    }

    /** A guideline that has come as far as {@code state}. */
    public GuidelineId guidelineIn(GuidelineState state) {
        return switch (state) {
            case DRAFTING -> draftWith("One.");
            case CONSULTATION -> openForComment("One.");
            case REVIEW -> inReview("One.");
            case BALLOT -> inBallot();
            case AGREED -> settled(GuidelineOutcome.AGREED);
            case NOT_AGREED -> settled(GuidelineOutcome.NOT_AGREED);
            case PUBLISHED -> published();
        };
    }

    private GuidelineId inBallot() {
        GuidelineId id = inReview("One.");
        guidelines.putToBallot(id, ballotOn(id), moderator);
        return id;
    }

    private GuidelineId settled(GuidelineOutcome outcome) {
        GuidelineId id = inBallot();
        settle(id, outcome);
        return id;
    }

    private GuidelineId published() {
        GuidelineId id = settled(GuidelineOutcome.AGREED);
        guidelines.markPublished(id, moderator);
        return id;
    }

    /** A ballot as the ballots module keeps it, over a day. */
    BallotId ballotOn(GuidelineId id) {
        BallotId ballot = BallotId.next();
        sql.sql("""
            insert into ballot (id, guideline_id, text_sha256, opens, closes, opened_by, closed_told)
            values (:id, :guideline, :sha256, :opens, :closes, :by, true)
            """)
                .param("id", ballot.value())
                .param("guideline", id.value())
                .param("sha256", guidelines.text(id).orElseThrow().sha256())
                .param("opens", Columns.utc(clock.instant()))
                .param("closes", Columns.utc(clock.instant().plus(Duration.ofDays(1))))
                .param("by", moderator.value())
                .update();
        return ballot;
    }

    static SettledFigures figures() {
        return new SettledFigures(
                2 / 3.0,
                1 / 3.0,
                List.of(
                        new SectorFigure(Sector.PRIVATE, Standing.DIVIDED, 5L, 4L, 0, 1),
                        new SectorFigure(Sector.ACADEMIA, Standing.ACCEPTS, 6L, 0L, 0, 0),
                        new SectorFigure(Sector.CITIZENS, Standing.ACCEPTS, null, null, 0, 0),
                        new SectorFigure(Sector.MEDIA, Standing.ADVISORY, 0L, 0L, 0, 0)),
                false);
    }

    /** {@code count} published guidelines, each with a clause and two threads, written past the doors to save time. */
    public void manyGuidelines(int count) {
        UUID cycle = portal.getBean(Cycles.class).current().orElseThrow().id().value();
        LocalDateTime now = Columns.utc(clock.instant());
        List<Object[]> threads = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> clauses = new ArrayList<>();
        List<Object[]> versions = new ArrayList<>();
        UUID by = moderator.value();
        for (int i = 0; i < count; i++) {
            UUID id = Ids.next();
            UUID whole = Ids.next();
            UUID onClause = Ids.next();
            threads.add(new Object[] {whole, now});
            threads.add(new Object[] {onClause, now});
            rows.add(new Object[] {id, cycle, "many-" + id, now, by, by, now, by, now, whole, now, Ids.next()});
            clauses.add(new Object[] {Ids.next(), id, by, now, onClause});
            versions.add(new Object[] {Ids.next(), id, "x".repeat(64), by, now});
        }
        JdbcOperations batch = portal.getBean(JdbcOperations.class);
        batch.batchUpdate("insert into thread (id, open_until) values (?, ?)", threads);
        batch.batchUpdate("""
            insert into guideline (id, cycle_id, slug, state, stage_since, title, summary, draft_revision, drafted_by,
                saved_by, saved_at, heading_revision, heading_by, heading_at, order_revision, latest_version,
                whole_thread_id, consultation_until, closing_told, submission, version)
            values (?, ?, ?, 'REVIEW', ?, 'One of many', '', 1, ?, ?, ?, 1, ?, ?, 1, 1, ?, ?, true, ?, 0)
            """, rows);
        batch.batchUpdate("""
            insert into clause (id, guideline_id, position, text, changed_revision, changed_by, changed_at, thread_id, version)
            values (?, ?, 1, 'One.', 1, ?, ?, ?, 0)
            """, clauses);
        batch.batchUpdate("""
            insert into guideline_version
                (id, guideline_id, number, title, summary, canonical, sha256, published_by, published_at)
            values (?, ?, 1, 'One of many', '', '1\tOne.', ?, ?, ?)
            """, versions);
    }

    /** Tells, as who judges does, what the ballot came to. */
    public void settle(GuidelineId id, GuidelineOutcome outcome) {
        transactions.executeWithoutResult(
                status -> events.publishEvent(new Judged(clock.instant(), id, outcome, figures())));
    }

    record Judged(Instant at, GuidelineId guideline, GuidelineOutcome outcome, SettledFigures figures)
            implements DraftSettled {

        @Override
        public @Nullable UUID actor() {
            return null;
        }

        @Override
        public UUID subject() {
            return guideline.value();
        }
    }

    private TableId endedTable() {
        Instant start = clock.instant().plus(Duration.ofHours(1));
        var venue = new Venue("Town hall", "", false, "", List.of("es"));
        var seating = new Seating(Map.of(), 10, 3, start);
        var outline =
                new TableOutline(uniqueTitle(), "Mobility", start, start.plus(Duration.ofHours(2)), venue, seating);
        TableId table = tables.convene(new NewTable(outline, UUID.randomUUID()), moderator);
        tables.appointFacilitator(table, moderator, moderator);
        clock.move(Duration.ofHours(4));
        return table;
    }
}
