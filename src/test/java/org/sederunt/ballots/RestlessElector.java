package org.sederunt.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;

/** Someone who casts, changes and takes back, again and again, and finds each time what they have just said. */
final class RestlessElector {

    private static final List<Stance> ROUND = List.of(Stance.SUPPORT, Stance.OPPOSE);

    private final Ballots ballots;
    private final BallotId ballot;
    private final PersonId voter;
    private final int place;
    private @Nullable Stance stands;
    private int cast;
    private int takenBack;

    RestlessElector(Ballots ballots, BallotId ballot, PersonId voter, int place) {
        this.ballots = ballots;
        this.ballot = ballot;
        this.voter = voter;
        this.place = place;
    }

    RestlessElector change(int times) {
        for (int i = 0; i < times; i++) {
            int step = (place + i) % (ROUND.size() + 1);
            if (step < ROUND.size()) cast(ROUND.get(step));
            else takeBack();
            assertThat(ballots.slip(ballot, voter).current().map(Cast::stance).orElse(null))
                    .isEqualTo(stands);
        }
        return this;
    }

    private void cast(Stance stance) {
        ballots.cast(ballot, Cast.of(stance), voter);
        stands = stance;
        cast++;
    }

    private void takeBack() {
        ballots.takeBack(ballot, voter);
        if (stands != null) takenBack++;
        stands = null;
    }

    @Nullable
    Stance stands() {
        return stands;
    }

    /** How many times a stance was cast that was not there before. */
    int cast() {
        return cast;
    }

    int takenBack() {
        return takenBack;
    }
}
