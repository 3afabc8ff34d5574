package org.sederunt.ballots;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Texts;
import org.springframework.stereotype.Component;

/** When, by whom and with which words a stance may be cast; the slip explains with it and the box enforces it. */
@Component
class CastingRules {

    private final Outsiders outsiders;
    private final Clock clock;

    CastingRules(Outsiders outsiders, Clock clock) {
        this.outsiders = outsiders;
        this.clock = clock;
    }

    /** Open from its beginning until the very instant it closes. */
    Optional<Refusal> outsideItsTime(BallotStatus ballot) {
        Instant now = clock.instant();
        if (now.isBefore(ballot.window().from())) {
            return Optional.of(Refusal.because("ballots.refused.notyetopen"));
        }
        return ballot.window().contains(now)
                ? Optional.empty()
                : Optional.of(Refusal.because("ballots.refused.closed"));
    }

    /** Nobody to vote for, an elector who was none when the electorate was taken, or another one than before. */
    Optional<Refusal> forOutsiders(Booth booth, PersonId by) {
        if (booth.castsFor().isEmpty()) return Optional.of(outsiders.whyNobody(by));
        if (booth.voter().isEmpty()) {
            return Optional.of(
                    outsiders.whyNoElectorOfThisBallot(booth.castsFor().get()));
        }
        return booth.castForAnother() ? Optional.of(castForAnother()) : Optional.empty();
    }

    Optional<Refusal> toCast(Booth booth, PersonId by) {
        return outsideItsTime(booth.ballot()).or(() -> forOutsiders(booth, by));
    }

    static Refusal castForAnother() {
        return Refusal.because("ballots.refused.castforanother");
    }

    /** Words fit the stance: an objection says why and what would mend it, a reservation says what it is. */
    static Cast checked(Cast cast, Voter voter) {
        boolean objects = cast.stance() == Stance.OBJECT;
        if (objects && !voter.mayObjectByStance()) throw new StanceRefused(mayNotObject(voter));
        boolean mustSayWhy = objects || (cast.stance() == Stance.RESERVATIONS && !voter.isSecret());
        String reason = mustSayWhy
                ? InputRefused.text("reason", cast.reason(), Texts.REASON)
                : InputRefused.optionalText("reason", cast.reason(), Texts.REASON);
        String remedy = objects ? InputRefused.text("remedy", cast.remedy(), Texts.REASON) : "";
        return new Cast(cast.stance(), reason, remedy);
    }

    private static Refusal mayNotObject(Voter voter) {
        return Refusal.because("ballots.refused.object" + (voter.isSecret() ? "insecret" : "consultative"));
    }
}
