package org.sederunt.cycles;

import java.util.Optional;
import org.sederunt.shared.Refusal;

/** The evidence needed to leave a stage; a bean of each module that keeps some. */
public interface GateEvidence {

    /** The stage that is left when the evidence stands. */
    Stage stage();

    /** What is missing; empty when the evidence stands. */
    Optional<Refusal> missing(CycleId cycle);
}
