package org.sederunt.roundtables;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Act;
import org.sederunt.shared.Refusal;
import org.sederunt.stakeholders.Byline;
import org.sederunt.stakeholders.Hat;
import org.sederunt.stakeholders.Hats;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the seats of a table: who sits, taking a seat and giving it up. */
@Service
public class Seats {

    private final TableRepository tables;
    private final SeatRepository seats;
    private final SeatRules rules;
    private final Hats hats;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Seats(
            TableRepository tables,
            SeatRepository seats,
            SeatRules rules,
            Hats hats,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tables = tables;
        this.seats = seats;
        this.rules = rules;
        this.hats = hats;
        this.events = events;
        this.clock = clock;
    }

    /** Why {@code by} cannot take a seat now, if so. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToTake(TableId table, PersonId by) {
        return rules.taking(tables.findById(table.value()).orElseThrow(), plan(table), by, clock.instant());
    }

    /**
     * Takes a seat under the hat {@code by} wears now: one of the own sector, else one open to all, else, from the
     * release on, any. Whoever has one keeps it. Throws {@link SeatRefused}, also if the last seat went meanwhile.
     */
    @Act
    public void take(TableId id, PersonId by) {
        RoundTable table = tables.lock(id.value()).orElseThrow();
        SeatPlan plan = seats.planOf(id);
        if (plan.heldBy(by).isPresent()) return;
        Instant now = clock.instant();
        refuse(rules.taking(table, plan, by, now));

        Hat hat = hats.wornBy(by).orElseThrow();
        if (!seats.claim(id, hat, table.releasesReserveAt(now), now)) throw SeatRefused.isGone();

        events.publishEvent(new SeatTaken(now, by.value(), id.value(), Sql.valueOf(hat.organisation()), hat.sector()));
    }

    /** Why {@code by} cannot give up a seat now, if so: there is none, or the table has begun. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToLeave(TableId table, PersonId by) {
        return rules.leaving(tables.findById(table.value()).orElseThrow(), plan(table), by, clock.instant());
    }

    /** Gives up the seat of {@code by}, which is free from then on; throws {@link SeatRefused}. */
    @Act
    public void leave(TableId id, PersonId by) {
        RoundTable table = tables.lock(id.value()).orElseThrow();
        Instant now = clock.instant();
        refuse(rules.leaving(table, seats.planOf(id), by, now));

        seats.free(id, by);

        events.publishEvent(new SeatLeft(now, by.value(), id.value(), by.value()));
    }

    /** All seats of the table, free and taken. */
    @Transactional(readOnly = true)
    public SeatPlan plan(TableId table) {
        return seats.planOf(table);
    }

    /** Everyone who sits at the table, in words, in the order of the seats. */
    @Transactional(readOnly = true)
    public List<Byline> seated(TableId table) {
        List<Hat> seated = seats.planOf(table).hats();
        Map<Hat, Byline> bylines = seated.isEmpty() ? Map.of() : hats.bylines(seated);
        return seated.stream()
                .flatMap(hat -> Optional.ofNullable(bylines.get(hat)).stream())
                .toList();
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(reason -> {
            throw new SeatRefused(reason);
        });
    }
}
