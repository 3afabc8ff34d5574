package org.sederunt.consensus;

import java.time.Instant;
import org.sederunt.consensus.rule.DecisionRule;
import org.sederunt.identity.PersonId;

/** The rule of a cycle as it was fixed; {@code sha256} is that of its canonical text. */
public record FixedRule(DecisionRule rule, String sha256, Instant fixedAt, PersonId fixedBy) {}
