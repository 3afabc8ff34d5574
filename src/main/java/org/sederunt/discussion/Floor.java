package org.sederunt.discussion;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.identity.Role;
import org.sederunt.stakeholders.Hats;
import org.springframework.stereotype.Component;

/** Finds what the rules ask of threads, comments and people. */
@Component
class Floor {

    private final ThreadRepository threads;
    private final CommentRepository comments;
    private final Hats hats;
    private final People people;
    private final Clock clock;

    Floor(ThreadRepository threads, CommentRepository comments, Hats hats, People people, Clock clock) {
        this.threads = threads;
        this.comments = comments;
        this.hats = hats;
        this.people = people;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    Comment comment(CommentId id) {
        return comments.findById(id.value()).orElseThrow();
    }

    CommentThread thread(ThreadId id) {
        return threads.findById(id.value()).orElseThrow();
    }

    /** The thread of an act: it is not locked before the act is done. */
    CommentThread held(ThreadId id) {
        return threads.holdById(id.value()).orElseThrow();
    }

    Reader reader(PersonId person) {
        var silence = hats.refusalToSpeak(person).orElse(null);
        return new Reader(person, people.has(person, Role.MODERATOR), silence);
    }

    /** Everything whose open pages show something else after {@code comment} has changed. */
    static Set<UUID> concerns(CommentThread thread, CommentId comment) {
        var all = new HashSet<>(thread.concerns());
        all.add(thread.id().value());
        all.add(comment.value());
        return all;
    }
}
