package org.sederunt.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an entry says, and the fingerprint of exactly that. */
record EntryContent(
        UUID id,
        Instant at,
        boolean dayOnly,
        String kind,
        @Nullable UUID actor,
        UUID subject,
        String details) {

    /** SHA-256 of the parts, one a line, in UTF-8; whoever acted without a person is a hyphen. */
    byte[] hash() {
        String text = String.join(
                "\n",
                id.toString(),
                at.toString(),
                Boolean.toString(dayOnly),
                kind,
                actor == null ? "-" : actor.toString(),
                subject.toString(),
                details);
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
