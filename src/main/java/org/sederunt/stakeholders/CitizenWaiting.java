package org.sederunt.stakeholders;

import java.time.Instant;
import org.sederunt.identity.PersonId;

/** A citizen whose verification waits. */
public record CitizenWaiting(PersonId person, String name, Instant joinedAt) {}
