package org.sederunt.consensus;

import java.io.Serializable;
import java.util.UUID;

/** The key of an objection; random, so that it tells nothing of when it was raised. */
public record ObjectionId(UUID value) implements Serializable {

    static ObjectionId random() {
        return new ObjectionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
