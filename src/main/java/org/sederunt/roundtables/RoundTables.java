package org.sederunt.roundtables;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sederunt.cycles.Cycle;
import org.sederunt.cycles.CycleId;
import org.sederunt.cycles.Cycles;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Act;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Page;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Slug;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to round tables: convening and preparing them, and what anyone may read of them. */
@Service
public class RoundTables {

    /** The most items an agenda has. */
    public static final int AGENDA = 40;

    private final TableRepository tables;
    private final SeatRepository seats;
    private final TableAddresses addresses;
    private final TableRules rules;
    private final TableListing listing;
    private final TableReading reading;
    private final Cycles cycles;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoundTables(
            TableRepository tables,
            SeatRepository seats,
            TableAddresses addresses,
            TableRules rules,
            TableListing listing,
            TableReading reading,
            Cycles cycles,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tables = tables;
        this.seats = seats;
        this.addresses = addresses;
        this.rules = rules;
        this.listing = listing;
        this.reading = reading;
        this.cycles = cycles;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** Why {@code by} may not convene tables, if so: the office does. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToConvene(PersonId by) {
        return rules.convening(by);
    }

    /**
     * Convenes a table of the current cycle, once per submission; throws {@link TableRefused} or {@link
     * InputRefused}.
     */
    @Act
    public TableId convene(NewTable wanted, PersonId by) {
        Optional<RoundTable> already = tables.lockBySubmission(wanted.submission());
        if (already.isPresent()) return already.get().id();
        refuse(rules.convening(by));
        TableOutline outline = wanted.outline().checked();
        outline.mustBeginAfter(clock.instant());

        CycleId cycle = cycles.current().map(Cycle::id).orElseThrow(TableRefused::noCycleIsOpen);
        var kept = new NewTable(outline, wanted.submission());
        RoundTable table = tables.saveAndFlush(
                new RoundTable(cycle, addresses.freeFor(outline.title()), kept, by, clock.instant()));
        seats.arrange(table.id(), outline.seating());

        events.publishEvent(
                new TableConvened(clock.instant(), by.value(), table.id().value()));
        return table.id();
    }

    /**
     * Revises what the table was convened with; seats that are taken stay. {@code version} is the one of the {@link
     * TablePage} that was revised. Throws {@link TableRefused}, also if the table changed meanwhile, or {@link
     * InputRefused}.
     */
    @Act
    public void revise(TableId id, TableOutline revised, int version, PersonId by) {
        RoundTable table = locked(id);
        refuse(rules.revising(table, by));
        TableOutline outline = revised.checked();
        if (!outline.startsAt().equals(table.startsAt())) outline.mustBeginAfter(clock.instant());
        if (table.version() != version) throw TableRefused.changedMeanwhile();

        table.revise(outline);
        if (!seats.arrange(id, outline.seating())) throw TableRefused.seatsAreTaken();

        events.publishEvent(new TableRevised(clock.instant(), by.value(), id.value()));
    }

    /** Appoints who runs the table; a seat they held there becomes free. Throws {@link TableRefused}. */
    @Act
    public void appointFacilitator(TableId id, PersonId person, PersonId by) {
        RoundTable table = locked(id);
        refuse(rules.appointing(table, by));
        if (people.find(person).isEmpty()) throw TableRefused.facilitatorIsUnknown();

        table.appoint(person);
        boolean gaveUpSeat = seats.free(id, person);

        Instant now = clock.instant();
        events.publishEvent(new FacilitatorAppointed(now, by.value(), id.value(), person.value()));
        if (gaveUpSeat) events.publishEvent(new SeatLeft(now, by.value(), id.value(), person.value()));
    }

    /**
     * Replaces the agenda, at most {@value #AGENDA} items; throws {@link TableRefused}, also if the table changed
     * meanwhile, or {@link InputRefused}.
     */
    @Act
    public void setAgenda(TableId id, List<AgendaItem> items, int version, PersonId by) {
        RoundTable table = locked(id);
        refuse(rules.settingAgenda(table, by));
        if (items.size() > AGENDA)
            throw new InputRefused("agenda", Refusal.because("roundtables.input.agenda", AGENDA));
        List<AgendaItem> kept = items.stream().map(AgendaItem::checked).toList();
        if (table.version() != version) throw TableRefused.changedMeanwhile();

        table.follow(kept);

        events.publishEvent(new AgendaSet(clock.instant(), by.value(), id.value(), kept.size()));
    }

    /** Coming tables, the next first, then past ones, the latest first; {@code page} counts from 0. */
    @Transactional(readOnly = true)
    public Page<TableSummary> page(int page, int size) {
        return listing.page(TableFilter.ALL, page, size);
    }

    /** Like {@link #page(int, int)}, of the tables that {@code filter} lets through. */
    @Transactional(readOnly = true)
    public Page<TableSummary> page(TableFilter filter, int page, int size) {
        return listing.page(filter, page, size);
    }

    /** At most {@code limit} tables that have not begun, the next first. */
    @Transactional(readOnly = true)
    public List<TableSummary> upcoming(int limit) {
        return listing.upcoming(limit);
    }

    /** Those of {@code tables} that exist, in two statements. */
    @Transactional(readOnly = true)
    public List<TableSummary> find(Collection<TableId> which) {
        return listing.of(which);
    }

    /**
     * The tables at which {@code person} has a seat, coming ones first, the next on top; {@code page} counts from
     * 0.
     */
    @Transactional(readOnly = true)
    public Page<TableSummary> seatedAt(PersonId person, int page, int size) {
        return listing.seatedAt(person, page, size);
    }

    /** The table whose address is {@code slug}, with everything that anyone may read. */
    @Transactional(readOnly = true)
    public Optional<TablePage> find(Slug slug) {
        return reading.page(slug);
    }

    /** The address of a table. */
    @Transactional(readOnly = true)
    public Optional<Slug> slugOf(TableId id) {
        return tables.findById(id.value()).map(RoundTable::slug);
    }

    private RoundTable locked(TableId id) {
        return tables.lock(id.value()).orElseThrow();
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(reason -> {
            throw new TableRefused(reason);
        });
    }
}
