package org.sederunt.shared;

import java.util.UUID;

/** The one door through which an open page learns that what it shows has changed. */
public interface LiveUpdates {

    /** Calls {@code listener}, on a thread of the door's own, after each committed change that concerns {@code subject}. */
    Subscription follow(UUID subject, Runnable listener);

    /** Tells everyone who follows {@code subject}; services publish a {@link DomainEvent} instead, which does this on commit. */
    void tell(UUID subject);

    /** What ends the following; ending twice is harmless. */
    interface Subscription {
        void end();
    }
}
