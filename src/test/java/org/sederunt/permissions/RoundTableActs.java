package org.sederunt.permissions;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.sederunt.identity.PersonId;
import org.sederunt.roundtables.ActsAtTable;
import org.sederunt.roundtables.AgendaItem;
import org.sederunt.roundtables.Minutes;
import org.sederunt.roundtables.NewTable;
import org.sederunt.roundtables.RoundTables;
import org.sederunt.roundtables.Seats;
import org.sederunt.roundtables.TableActs;
import org.sederunt.roundtables.TableId;
import org.sederunt.roundtables.TablePage;
import org.springframework.stereotype.Component;

/** Tables, their seats and their minutes, at each moment. */
@Component
class RoundTableActs implements Acts {

    private static final List<AgendaItem> AGENDA = List.of(new AgendaItem(LocalTime.of(10, 0), "Welcome", ""));

    private final RoundTables tables;
    private final Seats seats;
    private final Minutes minutes;
    private final ActsAtTable may;
    private final Tables world;
    private final Everyone everyone;

    RoundTableActs(RoundTables tables, Seats seats, Minutes minutes, ActsAtTable may, Tables world, Everyone everyone) {
        this.tables = tables;
        this.seats = seats;
        this.minutes = minutes;
        this.may = may;
        this.world = world;
        this.everyone = everyone;
    }

    @Override
    public List<Attempt> attempts() {
        return List.of(
                new Attempt(
                        "RoundTables.convene",
                        Stages.ANY,
                        (any, by) -> tables.refusalToConvene(by),
                        (any, by) -> tables.convene(new NewTable(world.another(), UUID.randomUUID()), by)),
                at(
                        "RoundTables.revise",
                        (moment, by) -> may(moment, by).revise(),
                        (moment, by) -> tables.revise(
                                table(moment),
                                page(moment).outline(),
                                page(moment).version(),
                                by)),
                at(
                        "RoundTables.appointFacilitator",
                        (moment, by) -> may(moment, by).appointFacilitator(),
                        (moment, by) -> tables.appointFacilitator(table(moment), everyone.somebody(), by)),
                at(
                        "RoundTables.setAgenda",
                        (moment, by) -> may(moment, by).setAgenda(),
                        (moment, by) -> tables.setAgenda(
                                table(moment), AGENDA, page(moment).version(), by)),
                at(
                        "Seats.take",
                        (moment, by) -> seats.refusalToTake(world.deserted(moment), by),
                        (moment, by) -> seats.take(world.deserted(moment), by)),
                at(
                        "Seats.leave",
                        (moment, by) -> seats.refusalToLeave(table(moment), by),
                        (moment, by) -> seats.leave(table(moment), by)),
                at(
                        "Minutes.record",
                        (moment, by) -> may(moment, by).record(),
                        (moment, by) -> minutes.record(table(moment), Tables.said(), by)),
                at(
                        "Minutes.edit",
                        (moment, by) -> may(moment, by).edit(),
                        (moment, by) -> minutes.edit(table(moment), world.statementAt(moment), Tables.said(), 0, by)),
                at(
                        "Minutes.remove",
                        (moment, by) -> may(moment, by).remove(),
                        (moment, by) -> minutes.remove(table(moment), world.statementAt(moment), 0, by)),
                at(
                        "Minutes.summarise",
                        (moment, by) -> may(moment, by).summarise(),
                        (moment, by) -> minutes.summarise(
                                table(moment), "Two spoke.", page(moment).version(), by)),
                at(
                        "Minutes.approve",
                        (moment, by) -> may(moment, by).approve(),
                        (moment, by) -> minutes.approve(table(moment), by)));
    }

    private static Attempt at(String act, Attempt.Reading reading, Attempt.Doing doing) {
        return new Attempt(act, Stages.TABLE, reading, doing);
    }

    private TableActs may(String moment, PersonId by) {
        return may.of(table(moment), by);
    }

    private TableId table(String moment) {
        return world.attended(moment);
    }

    private TablePage page(String moment) {
        return tables.slugOf(table(moment)).flatMap(tables::find).orElseThrow();
    }
}
