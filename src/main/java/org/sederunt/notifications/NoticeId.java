package org.sederunt.notifications;

import java.io.Serializable;
import java.util.UUID;

/** The key of a notice. */
public record NoticeId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
