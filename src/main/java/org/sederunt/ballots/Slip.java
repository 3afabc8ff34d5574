package org.sederunt.ballots;

import java.util.Optional;
import org.sederunt.shared.Refusal;

/**
 * One person's ballot slip, for the eyes of that person.
 *
 * @param voter for whom they vote; empty if for nobody
 * @param current the stance that stands for this elector now; empty if there is none
 * @param refusal why they may not vote now; empty if they may
 */
public record Slip(Optional<Voter> voter, Optional<Cast> current, Optional<Refusal> refusal) {}
