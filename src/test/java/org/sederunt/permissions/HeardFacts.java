package org.sederunt.permissions;

import org.sederunt.shared.DomainEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Counts what the acts of this thread have told: an act that changes nothing tells nothing. */
@Component
class HeardFacts {

    private final ThreadLocal<Integer> count = ThreadLocal.withInitial(() -> 0);

    @EventListener
    void hear(DomainEvent fact) {
        count.set(count.get() + 1);
    }

    int count() {
        return count.get();
    }
}
