package org.sederunt.stakeholders;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Texts;
import org.springframework.stereotype.Component;

/** Puts a moderator's decision on an organisation or a citizen into force, and keeps it with its evidence and reason. */
@Component
class Checking {

    private final VerificationRepository verifications;
    private final VerificationRules rules;
    private final ElectorTerms terms;
    private final Clock clock;

    Checking(VerificationRepository verifications, VerificationRules rules, ElectorTerms terms, Clock clock) {
        this.verifications = verifications;
        this.rules = rules;
        this.terms = terms;
        this.clock = clock;
    }

    void verify(Organisation organisation, Evidence seen, String reason, PersonId by) {
        decide(organisation, made(Standing.VERIFIED, noted(seen), reason, by));
    }

    void reject(Organisation organisation, String reason, PersonId by) {
        decide(organisation, made(Standing.REJECTED, null, reason, by));
    }

    void verify(Participant citizen, Evidence seen, String reason, PersonId by) {
        decide(citizen, made(Standing.VERIFIED, noted(seen), reason, by));
    }

    void reject(Participant citizen, String reason, PersonId by) {
        decide(citizen, made(Standing.REJECTED, null, reason, by));
    }

    private void decide(Organisation organisation, VerificationDecision made) {
        refuse(rules.refusalToDecide(organisation, made.by())
                .or(() ->
                        VerificationRules.refusalToRepeat(organisation.summary().standing(), made.standing())));

        organisation.decide(made.standing(), made.at());
        verifications.save(Verification.of(organisation.id(), made));
        terms.keep(organisation);
    }

    private void decide(Participant citizen, VerificationDecision made) {
        refuse(rules.refusalToDecide(citizen, made.by())
                .or(() -> VerificationRules.refusalToRepeat(citizen.standing(), made.standing())));

        citizen.decide(made.standing(), made.at());
        verifications.save(Verification.of(citizen.person(), made));
        terms.keep(citizen);
    }

    private VerificationDecision made(Standing decision, @Nullable Evidence evidence, String reason, PersonId by) {
        String why = InputRefused.text("reason", reason, Texts.REASON);
        Instant now = clock.instant();
        return new VerificationDecision(decision, evidence, why, now, by);
    }

    private static Evidence noted(Evidence seen) {
        return new Evidence(seen.kind(), InputRefused.text("evidence", seen.note(), Organisations.NOTE));
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(reason -> {
            throw new VerificationRefused(reason);
        });
    }
}
