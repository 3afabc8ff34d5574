package org.sederunt.shared;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** The pages open on this node, by what they follow. */
@Component
final class OpenPages implements LiveUpdates, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(OpenPages.class);

    private final ConcurrentHashMap<UUID, Set<Runnable>> followers = new ConcurrentHashMap<>();
    private final ExecutorService messengers = Executors.newVirtualThreadPerTaskExecutor();

    @Override
    public Subscription follow(UUID subject, Runnable listener) {
        followers.compute(subject, (id, known) -> {
            Set<Runnable> all = known == null ? new CopyOnWriteArraySet<>() : known;
            all.add(listener);
            return all;
        });
        return () -> followers.computeIfPresent(subject, (id, known) -> {
            known.remove(listener);
            return known.isEmpty() ? null : known;
        });
    }

    @Override
    public void tell(UUID subject) {
        followers.getOrDefault(subject, Set.of()).forEach(listener -> messengers.execute(() -> run(listener)));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(DomainEvent event) {
        event.concerns().forEach(this::tell);
    }

    private static void run(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException e) {
            LOG.warn("An open page could not follow a change", e);
        }
    }

    @Override
    public void destroy() {
        messengers.shutdownNow();
    }
}
