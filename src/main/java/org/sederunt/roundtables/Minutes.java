package org.sederunt.roundtables;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Act;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Page;
import org.sederunt.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to what is kept of a table: statements, a summary, and their approval by the facilitator. */
@Service
public class Minutes {

    /** The most characters a summary has. */
    public static final int SUMMARY = 2_000;

    private final TableRepository tables;
    private final StatementRepository statements;
    private final StatementWording wording;
    private final StatementListing listing;
    private final TableReading reading;
    private final TableRules tableRules;
    private final MinutesRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Minutes(
            TableRepository tables,
            StatementRepository statements,
            StatementWording wording,
            StatementListing listing,
            TableReading reading,
            TableRules tableRules,
            MinutesRules rules,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tables = tables;
        this.statements = statements;
        this.wording = wording;
        this.listing = listing;
        this.reading = reading;
        this.tableRules = tableRules;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps a statement, once per submission; throws {@link MinutesRefused} or {@link InputRefused}. */
    @Act
    public StatementId record(TableId id, NewStatement said, PersonId by) {
        RoundTable table = locked(id);
        Optional<TableStatement> already = statements.findBySubmission(said.submission());
        if (already.isPresent()) return already.get().id();
        refuse(rules.recording(table, by, clock.instant()));

        int number = statements.lastNumberAt(id.value()) + 1;
        var statement = new TableStatement(id, number, said.submission(), by, clock.instant());
        statements.saveAndFlush(wording.put(said, statement));

        events.publishEvent(new StatementRecorded(
                clock.instant(), by.value(), id.value(), statement.id().value()));
        return statement.id();
    }

    /**
     * Puts a statement into other words or another mouth; {@code version} is that of the {@link Statement} that was
     * read. Throws {@link MinutesRefused}, also if it was changed meanwhile and then with the words that stand
     * there now, or {@link InputRefused}.
     */
    @Act
    public void edit(TableId id, StatementId which, NewStatement said, int version, PersonId by) {
        RoundTable table = locked(id);
        refuse(rules.editing(table, by, clock.instant()));
        TableStatement statement = present(id, which, version);

        wording.put(said, statement);

        events.publishEvent(new StatementEdited(clock.instant(), by.value(), id.value(), which.value()));
    }

    /** Takes a statement out; throws {@link MinutesRefused} like {@link #edit}. */
    @Act
    public void remove(TableId id, StatementId which, int version, PersonId by) {
        RoundTable table = locked(id);
        refuse(rules.removing(table, by, clock.instant()));

        statements.delete(present(id, which, version));

        events.publishEvent(new StatementRemoved(clock.instant(), by.value(), id.value(), which.value()));
    }

    /**
     * Writes the summary, at most {@value #SUMMARY} characters or none; {@code version} is that of the {@link
     * MinutesPage}.
     */
    @Act
    public void summarise(TableId id, String summary, int version, PersonId by) {
        RoundTable table = locked(id);
        refuse(rules.summarising(table, by, clock.instant()));
        String kept = InputRefused.optionalText("summary", summary, SUMMARY);
        if (table.version() != version) throw MinutesRefused.changedMeanwhile(table.minutesSummary());

        table.summarise(kept);

        events.publishEvent(new MinutesSummarised(clock.instant(), by.value(), id.value()));
    }

    /** Makes the minutes final and public; throws {@link MinutesRefused}, also while nothing is kept. */
    @Act
    public void approve(TableId id, PersonId by) {
        RoundTable table = locked(id);
        long kept = statements.countByTable(id.value());
        Instant now = clock.instant();
        refuse(rules.approving(table, kept, by, now));

        table.approveMinutes(by, now);

        events.publishEvent(new MinutesApproved(now, by.value(), id.value(), kept));
    }

    /**
     * The minutes before their approval, for the facilitator of the table and the office; for others, and once
     * approved, none.
     */
    @Transactional(readOnly = true)
    public Optional<MinutesPage> draft(TableId id, PersonId reader) {
        RoundTable table = tables.findById(id.value()).orElseThrow();
        boolean shown = !table.hasApprovedMinutes() && tableRules.mayReadDrafts(table, reader);
        return shown ? Optional.of(reading.minutes(id)) : Optional.empty();
    }

    /** Those of {@code which} that stand in approved minutes, in at most three statements. */
    @Transactional(readOnly = true)
    public Map<StatementId, Statement> statements(Collection<StatementId> which) {
        return listing.approved(which);
    }

    /**
     * Approved statements with all {@code words} in them or in their table's title, the latest table first; {@code
     * page} counts from 0.
     */
    @Transactional(readOnly = true)
    public Page<Statement> search(String words, int page, int size) {
        return listing.search(words, page, size);
    }

    private TableStatement present(TableId table, StatementId which, int version) {
        TableStatement statement = statements
                .findById(which.value())
                .filter(found -> found.table().equals(table))
                .orElseThrow(MinutesRefused::statementIsGone);
        if (statement.version() != version) throw MinutesRefused.changedMeanwhile(statement.text());
        return statement;
    }

    private RoundTable locked(TableId id) {
        return tables.lock(id.value()).orElseThrow();
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(reason -> {
            throw new MinutesRefused(reason);
        });
    }
}
