package org.sederunt.shell;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.sederunt.shared.ClockMoved;
import org.sederunt.shared.DomainEvent;
import org.sederunt.shared.LiveUpdates;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Notices that something opened or closed, or that something happened at all, and tells pages that show all of it. */
@Component
public class Pulse {

    /** What pages follow that show what is open now, whatever it is. */
    public static final UUID OPEN = UUID.fromString("5ede2047-0008-7000-8000-000000000001");

    /** What pages follow that show what waits for the office. */
    public static final UUID OFFICE = UUID.fromString("5ede2047-0008-7000-8000-000000000002");

    private final OpenNow openNow;
    private final LiveUpdates live;
    private final AtomicBoolean happened = new AtomicBoolean();
    private volatile List<Open> lastSeen = List.of();

    Pulse(OpenNow openNow, LiveUpdates live) {
        this.openNow = openNow;
        this.live = live;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(DomainEvent event) {
        happened.set(true);
    }

    @EventListener
    void on(ClockMoved moved) {
        happened.set(true);
    }

    /** Many acts at once make one beat. */
    @Scheduled(fixedDelay = 500)
    void beat() {
        if (!happened.getAndSet(false)) return;
        live.tell(OFFICE);
        look();
    }

    /** What closes by the clock alone is no event. */
    @Scheduled(fixedDelay = 5_000)
    void look() {
        List<Open> now = openNow.toEveryone().stream()
                .map(matter -> new Open(matter.path(), matter.until(), matter.figure()))
                .toList();
        boolean same = now.equals(lastSeen);
        lastSeen = now;
        if (!same) live.tell(OPEN);
    }

    private record Open(String path, Instant until, long figure) {}
}
