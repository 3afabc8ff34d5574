package org.sederunt.consensus;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sederunt.ballots.Kind;
import org.sederunt.ballots.Stance;
import org.sederunt.ballots.counting.SectorTally;
import org.sederunt.consensus.rule.Objections;
import org.sederunt.consensus.rule.SectorFigures;
import org.sederunt.shared.Sector;

/** Makes of what the box held and of the objections the figures that the rule judges. */
final class Figures {

    private Figures() {}

    /** The tally at closing: every objection counts as one, none is settled. */
    static Map<Sector, SectorFigures> atClosing(Map<Sector, SectorTally> box, List<ObjectionRow> objections) {
        Map<Sector, SectorFigures> figures = new EnumMap<>(Sector.class);
        box.forEach((sector, tally) -> {
            long raised = in(sector, objections).size();
            figures.put(sector, figures(tally, new Objections(raised, raised, 0, 0, 0)));
        });
        return figures;
    }

    /** The tally after objections, as far as they are settled at {@code now}. */
    static Map<Sector, SectorFigures> after(Map<Sector, SectorTally> box, List<ObjectionRow> objections, Instant now) {
        Map<Sector, SectorFigures> figures = new EnumMap<>(Sector.class);
        box.forEach((sector, tally) -> {
            List<ObjectionRow> here = in(sector, objections);
            SectorTally replaced = tally;
            for (ObjectionRow objection : here) {
                if (objection.kind() == Kind.ROLL_CALL) replaced = replace(replaced, objection.countsAs(now));
            }
            figures.put(sector, figures(replaced, counted(here, now)));
        });
        return figures;
    }

    private static SectorTally replace(SectorTally tally, @Nullable Stance instead) {
        if (instead == null) return tally;
        return new SectorTally(
                tally.electors(),
                tally.support() + (instead == Stance.SUPPORT ? 1 : 0),
                tally.reservations() + (instead == Stance.RESERVATIONS ? 1 : 0),
                tally.abstain() + (instead == Stance.ABSTAIN ? 1 : 0),
                tally.oppose() + (instead == Stance.OPPOSE ? 1 : 0),
                tally.object() - 1);
    }

    /** Organisations under one control are one elector of a sector, so those of one sector are unrelated. */
    private static Objections counted(List<ObjectionRow> objections, Instant now) {
        List<ObjectionState> states =
                objections.stream().map(objection -> objection.stateAt(now)).toList();
        long unsettled = states.stream().filter(ObjectionState::isUnsettled).count();
        long sustained = states.stream().filter(ObjectionState::isSustained).count();
        long unanswered =
                states.stream().filter(ObjectionState.UNANSWERED::equals).count();
        return new Objections(states.size(), unsettled, sustained, sustained, unanswered);
    }

    private static SectorFigures figures(SectorTally tally, Objections objections) {
        return new SectorFigures(
                tally.electors(),
                tally.support(),
                tally.reservations(),
                tally.abstain(),
                tally.oppose(),
                tally.object(),
                objections);
    }

    private static List<ObjectionRow> in(Sector sector, List<ObjectionRow> objections) {
        return objections.stream().filter(one -> one.sector() == sector).toList();
    }
}
