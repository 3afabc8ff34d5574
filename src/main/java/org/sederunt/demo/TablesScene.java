package org.sederunt.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sederunt.identity.PersonId;
import org.sederunt.roundtables.AgendaItem;
import org.sederunt.roundtables.Minutes;
import org.sederunt.roundtables.NewStatement;
import org.sederunt.roundtables.NewTable;
import org.sederunt.roundtables.RoundTables;
import org.sederunt.roundtables.Seating;
import org.sederunt.roundtables.Seats;
import org.sederunt.roundtables.TableId;
import org.sederunt.roundtables.TableOutline;
import org.sederunt.roundtables.Venue;
import org.sederunt.shared.Ids;
import org.sederunt.shared.Sector;
import org.sederunt.shared.Slug;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The round tables: convened, seated, and what was said and approved at those that are over. */
@Component
@Order(3)
class TablesScene implements Scene {

    private static final Duration RESERVE_ENDS_BEFORE_START = Duration.ofDays(2);

    private final RoundTables tables;
    private final Seats seats;
    private final Minutes minutes;

    TablesScene(RoundTables tables, Seats seats, Minutes minutes) {
        this.tables = tables;
        this.seats = seats;
        this.minutes = minutes;
    }

    @Override
    public void tell(Script script, Players players, Timeline timeline) {
        script.list("tables").forEach(table -> tell(table, players, timeline));
    }

    private void tell(Entry table, Players players, Timeline timeline) {
        String key = table.text("key");
        Entry convened = table.part("convened");
        timeline.at(convened.moment(), () -> players.keep(key, convene(table, players)));
        timeline.at(convened.moment(), () -> prepare(table, players));
        table.list("taken")
                .forEach(taken -> timeline.at(
                        taken.moment(),
                        () -> seats.take(tableOf(table, players), players.person(taken.text("person")))));
        table.partIfAny("minutes").ifPresent(kept -> keepMinutes(table, kept, players, timeline));
    }

    private TableId convene(Entry table, Players players) {
        return tables.convene(
                new NewTable(outline(table), Ids.next()),
                players.person(table.part("convened").text("by")));
    }

    private static TableOutline outline(Entry table) {
        Entry reserve = table.part("seats");
        Instant starts = table.moment("starts");
        return new TableOutline(
                table.text("title"),
                table.text("theme"),
                starts,
                table.moment("ends"),
                new Venue(
                        table.text("place"),
                        table.text("placeNote"),
                        table.is("online"),
                        table.text("access"),
                        table.words("languages")),
                new Seating(
                        reserved(reserve.part("reserved")),
                        reserve.number("open"),
                        reserve.number("maxPerOrganisation"),
                        starts.minus(RESERVE_ENDS_BEFORE_START)));
    }

    private static Map<Sector, Integer> reserved(Entry perSector) {
        var reserved = new EnumMap<Sector, Integer>(Sector.class);
        perSector.values().keySet().forEach(name -> reserved.put(Sector.valueOf(name), perSector.number(name)));
        return reserved;
    }

    private void prepare(Entry table, Players players) {
        TableId id = tableOf(table, players);
        PersonId convener = players.person(table.part("convened").text("by"));
        tables.appointFacilitator(id, players.person(table.text("facilitator")), convener);
        List<AgendaItem> agenda = table.list("agenda").stream()
                .map(item ->
                        new AgendaItem(LocalTime.parse(item.text("time")), item.text("title"), item.textOr("note", "")))
                .toList();
        tables.setAgenda(id, agenda, version(table), convener);
    }

    private int version(Entry table) {
        return tables.find(Slug.of(table.text("title"))).orElseThrow().version();
    }

    private void keepMinutes(Entry table, Entry kept, Players players, Timeline timeline) {
        Entry approved = kept.part("approved");
        timeline.at(approved.moment(), () -> {
            PersonId approver = players.person(approved.text("by"));
            TableId id = tableOf(table, players);
            for (Entry statement : table.list("statements")) {
                String key = table.text("key") + "#" + statement.number("number");
                players.keep(key, minutes.record(id, said(statement, players), approver));
            }
            int version = minutes.draft(id, approver).orElseThrow().version();
            minutes.summarise(id, kept.text("summary"), version, approver);
            minutes.approve(id, approver);
        });
    }

    private static NewStatement said(Entry statement, Players players) {
        return statement.has("speaker")
                ? NewStatement.by(players.person(statement.text("speaker")), statement.text("text"), Ids.next())
                : NewStatement.unattributed(statement.one("sector", Sector.class), statement.text("text"), Ids.next());
    }

    private static TableId tableOf(Entry table, Players players) {
        return players.thing(table.text("key"), TableId.class);
    }
}
