package org.sederunt.roundtables;

import java.time.Instant;
import java.util.Optional;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Refusal;
import org.springframework.stereotype.Component;

/** Who may write the minutes of a table, and when: its facilitator, from the start until they are approved. */
@Component
class MinutesRules {

    Optional<Refusal> recording(RoundTable table, PersonId by, Instant now) {
        return writing(table, by, now);
    }

    Optional<Refusal> editing(RoundTable table, PersonId by, Instant now) {
        return writing(table, by, now);
    }

    Optional<Refusal> removing(RoundTable table, PersonId by, Instant now) {
        return writing(table, by, now);
    }

    Optional<Refusal> summarising(RoundTable table, PersonId by, Instant now) {
        return writing(table, by, now);
    }

    Optional<Refusal> approving(RoundTable table, long statements, PersonId by, Instant now) {
        return writing(table, by, now).or(() -> statements == 0 ? because("nothingkept") : Optional.empty());
    }

    private static Optional<Refusal> writing(RoundTable table, PersonId by, Instant now) {
        if (!table.isFacilitatedBy(by)) return because("notfacilitator");
        if (table.hasApprovedMinutes()) return because("approved");
        return table.hasBegunAt(now) ? Optional.empty() : because("notbegun", table.startsAt());
    }

    private static Optional<Refusal> because(String fact, Object... arguments) {
        return Optional.of(Refusal.because("roundtables.refused." + fact, arguments));
    }
}
