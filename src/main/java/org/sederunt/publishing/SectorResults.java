package org.sederunt.publishing;

import org.jspecify.annotations.Nullable;
import org.sederunt.consensus.ObjectionView;
import org.sederunt.consensus.Result;
import org.sederunt.consensus.rule.BallotKind;
import org.sederunt.consensus.rule.DisclosedSector.Closed;
import org.sederunt.consensus.rule.DisclosedSector.Counted;
import org.sederunt.consensus.rule.DisclosedSector.RollCall;
import org.sederunt.consensus.rule.DisclosedSector.Withheld;
import org.sederunt.guidelines.SettledFigures.Standing;
import org.sederunt.publishing.EditionContent.Counts;
import org.sederunt.publishing.EditionContent.SectorResult;
import org.sederunt.shared.Sector;

/** Takes over what may be told of each sector, and nothing else. */
final class SectorResults {

    private SectorResults() {}

    static SectorResult of(Sector sector, Closed told, Result result) {
        long sustained = result.objectionsOf(sector).stream()
                .map(ObjectionView::state)
                .filter(state -> state.isSustained())
                .count();
        return new SectorResult(
                sector,
                Standing.valueOf(told.standing().name()),
                result.question().rule().kindOf(sector) == BallotKind.SECRET,
                told.electors(),
                told.ballots(),
                told.quorum(),
                counts(told),
                result.objectionsOf(sector).size(),
                sustained);
    }

    private static @Nullable Counts counts(Closed told) {
        return switch (told) {
            case RollCall(var figures, var quorum, var verdict) ->
                new Counts(
                        figures.supporting(),
                        figures.reservations(),
                        figures.abstain(),
                        figures.against(),
                        figures.object());
            case Counted counted -> new Counts(counted.support(), null, counted.abstain(), counted.against(), null);
            case Withheld withheld -> null;
        };
    }
}
