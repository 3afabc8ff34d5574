package org.sederunt.shell.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sederunt.identity.Account;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.DeskQueue;
import org.sederunt.shared.Refusal;
import org.springframework.stereotype.Component;

/** All queues of the office together. */
@Component
public class Desk {

    private static final Comparator<Task> FIRST_DUE_THEN_OLDEST = Comparator.comparing(
                    (Task task) -> dueOr(task.item(), Instant.MAX))
            .thenComparing(task -> task.item().since());

    private final List<DeskQueue> queues;
    private final People people;

    Desk(List<DeskQueue> queues, People people) {
        this.queues = queues;
        this.people = people;
    }

    /** One thing that waits, with the queue it is in. */
    record Task(DeskQueue queue, DeskQueue.Item item) {}

    /** How many things wait in all. */
    public long waiting() {
        return queues.stream().mapToLong(DeskQueue::waiting).sum();
    }

    List<DeskQueue> queues() {
        return queues;
    }

    /** Why {@code reader} does not see the desk, if so: those who work at the office do. */
    Optional<Refusal> refusalToSee(PersonId reader) {
        boolean staff = people.find(reader)
                .map(Account::roles)
                .filter(roles -> !roles.isEmpty())
                .isPresent();
        return staff ? Optional.empty() : Optional.of(Refusal.because("shell.refused.notstaff"));
    }

    /** The {@code limit} things that are due first, then those that wait longest; of one queue or, if empty, of all. */
    List<Task> first(Optional<DeskQueue> only, int limit) {
        return queues.stream()
                .filter(queue -> only.isEmpty() || only.get() == queue)
                .flatMap(queue -> queue.first(limit).stream().map(item -> new Task(queue, item)))
                .sorted(FIRST_DUE_THEN_OLDEST)
                .limit(limit)
                .toList();
    }

    private static Instant dueOr(DeskQueue.Item item, Instant otherwise) {
        return item.due() == null ? otherwise : item.due();
    }
}
