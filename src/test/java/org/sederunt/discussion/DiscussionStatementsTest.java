package org.sederunt.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.SqlCount;
import org.sederunt.identity.PersonId;
import org.sederunt.stakeholders.Guests;
import org.sederunt.stakeholders.MemberKind;

/** Reading takes as many statements for a thousand comments as for ten. */
@PortalTest
class DiscussionStatementsTest {

    private final Comments comments;
    private final Dispositions dispositions;
    private final Threads threads;
    private final Guests guests;
    private final Clock clock;

    DiscussionStatementsTest(
            Comments comments, Dispositions dispositions, Threads threads, Guests guests, Clock clock) {
        this.comments = comments;
        this.dispositions = dispositions;
        this.threads = threads;
        this.guests = guests;
        this.clock = clock;
    }

    @Test
    void readsAThousandCommentsWithAsManyStatementsAsTen() {
        PersonId reader = guests.citizen();
        Set<ThreadId> few = talk(1, 10);
        Set<ThreadId> many = talk(30, 1_000);

        assertThat(SqlCount.of(() -> comments.summaries(few))).isEqualTo(1);
        assertThat(SqlCount.of(() -> comments.summaries(many))).isEqualTo(1);
        assertThat(SqlCount.of(() -> comments.firstOf(few, 2, reader))).isEqualTo(3);
        assertThat(SqlCount.of(() -> comments.firstOf(many, 2, reader))).isEqualTo(3);
        assertThat(SqlCount.of(() -> comments.page(few, 0, 20, reader))).isEqualTo(5);
        assertThat(SqlCount.of(() -> comments.page(many, 0, 20, reader))).isEqualTo(5);
        assertThat(SqlCount.of(() -> dispositions.unanswered(many))).isEqualTo(4);
        assertThat(SqlCount.of(() -> dispositions.tally(many))).isEqualTo(1);
    }

    private Set<ThreadId> talk(int threadCount, int commentCount) {
        List<PersonId> people = List.of(
                guests.citizen(), guests.founderOf(MemberKind.UNIVERSITY), guests.founderOf(MemberKind.COMPANY));
        List<ThreadId> opened = new ArrayList<>();
        for (int i = 0; i < threadCount; i++) {
            opened.add(threads.open(clock.instant().plus(Duration.ofDays(1)), Set.of()));
        }
        CommentId last = null;
        for (int i = 0; i < commentCount; i++) {
            ThreadId thread = opened.get((i / 2) % threadCount);
            var said = new NewComment(thread, i % 2 == 0 ? null : last, "Comment " + i, UUID.randomUUID());
            last = comments.post(said, people.get(i % 3));
        }
        return Set.copyOf(opened);
    }
}
