package org.sederunt.stakeholders;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;

/** What a moderator decided about an organisation or a citizen, on which evidence (null when rejected) and why. */
public record VerificationDecision(
        Standing standing, @Nullable Evidence evidence, String reason, Instant at, PersonId by) {}
