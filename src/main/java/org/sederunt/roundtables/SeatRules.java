package org.sederunt.roundtables;

import java.time.Instant;
import java.util.Optional;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Refusal;
import org.sederunt.stakeholders.Hat;
import org.sederunt.stakeholders.Hats;
import org.springframework.stereotype.Component;

/** Who may take a seat and give it up, and until when. */
@Component
class SeatRules {

    private final Hats hats;

    SeatRules(Hats hats) {
        this.hats = hats;
    }

    /** Whoever has a seat already is not refused: taking it again changes nothing. */
    Optional<Refusal> taking(RoundTable table, SeatPlan plan, PersonId by, Instant now) {
        if (plan.heldBy(by).isPresent()) return Optional.empty();
        if (table.hasBegunAt(now)) return because("begun");
        if (table.isFacilitatedBy(by)) return because("facilitates");
        return hats.wornBy(by)
                .map(hat -> organisationIsFull(table, plan, hat).or(() -> noSeatIsLeft(table, plan, hat, now)))
                .orElseGet(() -> hats.refusalToSpeak(by));
    }

    Optional<Refusal> leaving(RoundTable table, SeatPlan plan, PersonId by, Instant now) {
        if (plan.heldBy(by).isEmpty()) return because("noseat");
        return table.hasBegunAt(now) ? because("stays") : Optional.empty();
    }

    private static Optional<Refusal> organisationIsFull(RoundTable table, SeatPlan plan, Hat hat) {
        int most = table.maxPerOrganisation();
        boolean full = hat.organisation() != null && plan.heldFor(hat.organisation()) >= most;
        return full ? because("organisation", most) : Optional.empty();
    }

    private static Optional<Refusal> noSeatIsLeft(RoundTable table, SeatPlan plan, Hat hat, Instant now) {
        if (plan.freeFor(hat.sector(), table.releasesReserveAt(now)) > 0) return Optional.empty();
        return plan.free() == 0 ? because("full") : because("reserved", table.reserveReleasedAt());
    }

    private static Optional<Refusal> because(String fact, Object... arguments) {
        return Optional.of(Refusal.because("roundtables.refused." + fact, arguments));
    }
}
