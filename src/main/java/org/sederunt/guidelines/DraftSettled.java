package org.sederunt.guidelines;

import org.sederunt.shared.DomainEvent;

/**
 * A ballot on a guideline has been judged. Published from above, in the transaction that judges; while objections are open the
 * outcome is pending and another follows. The subject is the guideline.
 */
public interface DraftSettled extends DomainEvent {

    GuidelineId guideline();

    GuidelineOutcome outcome();

    /** The figures of the sectors as far as they may be told. */
    SettledFigures figures();
}
