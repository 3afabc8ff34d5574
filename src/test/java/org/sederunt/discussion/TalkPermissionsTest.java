package org.sederunt.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sederunt.PortalTest;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.identity.Role;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Refused;
import org.sederunt.stakeholders.Guests;

/** Each act of a talk × each stage of its thread × each kind of person. */
@PortalTest
class TalkPermissionsTest {

    private final Comments comments;
    private final Dispositions dispositions;
    private final Threads threads;
    private final Guests guests;
    private final People people;
    private final Clock clock;

    TalkPermissionsTest(
            Comments comments, Dispositions dispositions, Threads threads, Guests guests, People people, Clock clock) {
        this.comments = comments;
        this.dispositions = dispositions;
        this.threads = threads;
        this.guests = guests;
        this.people = people;
        this.clock = clock;
    }

    enum Who {
        AUTHOR,
        OTHER,
        STRANGER,
        MODERATOR,
        MODERATING_AUTHOR
    }

    enum Stage {
        OPEN,
        CLOSED,
        LOCKED
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN,   AUTHOR,            ",
        "OPEN,   OTHER,             ",
        "OPEN,   STRANGER,          stakeholders.refused.notjoined",
        "OPEN,   MODERATOR,         stakeholders.refused.officespeaks",
        "OPEN,   MODERATING_AUTHOR, ",
        "CLOSED, AUTHOR,            discussion.refused.closed",
        "CLOSED, OTHER,             discussion.refused.closed",
        "CLOSED, STRANGER,          discussion.refused.closed",
        "CLOSED, MODERATOR,         discussion.refused.closed",
        "LOCKED, OTHER,             discussion.refused.closed",
        "LOCKED, MODERATOR,         discussion.refused.closed"
    })
    void postingAndReplying(Stage stage, Who who, String reason) {
        var scene = new Scene(stage, who, stage == Stage.LOCKED);

        scene.expect(
                reason,
                (id, by) -> comments.refusalToPost(scene.thread, by),
                (id, by) -> comments.post(new NewComment(scene.thread, null, "More", UUID.randomUUID()), by));
        scene.expect(
                reason,
                comments::refusalToReply,
                (id, by) -> comments.post(new NewComment(scene.thread, id, "More", UUID.randomUUID()), by));
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN,   AUTHOR,            false, ",
        "OPEN,   AUTHOR,            true,  discussion.refused.answered",
        "OPEN,   OTHER,             false, discussion.refused.notyours",
        "OPEN,   STRANGER,          false, discussion.refused.notyours",
        "OPEN,   MODERATOR,         false, discussion.refused.notyours",
        "OPEN,   MODERATING_AUTHOR, false, ",
        "CLOSED, AUTHOR,            false, discussion.refused.closed",
        "CLOSED, OTHER,             false, discussion.refused.notyours",
        "LOCKED, AUTHOR,            true,  discussion.refused.closed"
    })
    void editing(Stage stage, Who who, boolean answered, String reason) {
        var scene = new Scene(stage, who, answered);

        scene.expect(reason, comments::refusalToEdit, (id, by) -> {
            comments.edit(id, "Other words", scene.view().version(), by);
            return id;
        });
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN,   AUTHOR,            ",
        "OPEN,   OTHER,             discussion.refused.notyours",
        "OPEN,   STRANGER,          discussion.refused.notyours",
        "OPEN,   MODERATOR,         discussion.refused.notyours",
        "OPEN,   MODERATING_AUTHOR, ",
        "CLOSED, AUTHOR,            ",
        "CLOSED, OTHER,             discussion.refused.notyours",
        "LOCKED, AUTHOR,            discussion.refused.locked",
        "LOCKED, OTHER,             discussion.refused.notyours"
    })
    void withdrawingAndBringingBack(Stage stage, Who who, String reason) {
        var scene = new Scene(stage, who, stage == Stage.LOCKED);

        scene.expect(reason, comments::refusalToWithdraw, (id, by) -> {
            comments.withdraw(id, by);
            return id;
        });
        scene.expect(reason, comments::refusalToWithdraw, (id, by) -> {
            comments.bringBack(id, by);
            return id;
        });
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN,   AUTHOR,            discussion.refused.notmoderator",
        "OPEN,   OTHER,             discussion.refused.notmoderator",
        "OPEN,   STRANGER,          discussion.refused.notmoderator",
        "OPEN,   MODERATOR,         ",
        "OPEN,   MODERATING_AUTHOR, discussion.refused.yours",
        "CLOSED, OTHER,             discussion.refused.notmoderator",
        "CLOSED, MODERATOR,         ",
        "CLOSED, MODERATING_AUTHOR, discussion.refused.yours"
    })
    void answering(Stage stage, Who who, String reason) {
        var scene = new Scene(stage, who, false);

        scene.expect(reason, dispositions::refusalToAnswer, (id, by) -> {
            dispositions.answer(id, Disposition.Kind.NOTED, "Kept with the text.", by);
            return id;
        });
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN,   OTHER,             discussion.refused.notmoderator",
        "OPEN,   MODERATOR,         ",
        "OPEN,   MODERATING_AUTHOR, discussion.refused.yours",
        "CLOSED, AUTHOR,            discussion.refused.notmoderator",
        "CLOSED, MODERATOR,         ",
        "LOCKED, OTHER,             discussion.refused.notmoderator",
        "LOCKED, MODERATOR,         discussion.refused.final"
    })
    void changingAnAnswer(Stage stage, Who who, String reason) {
        var scene = new Scene(stage, who, true);

        scene.expect(reason, dispositions::refusalToChange, (id, by) -> {
            dispositions.change(
                    id,
                    Disposition.Kind.PARTLY,
                    "On second thoughts.",
                    scene.view().version(),
                    by);
            return id;
        });
    }

    /** A thread at a stage with one comment in it, and someone who wants to do something. */
    private final class Scene {

        private final PersonId author = guests.citizen();
        private final ThreadId thread = threads.open(Instant.now(clock).plus(Duration.ofDays(1)), Set.of());
        private final CommentId comment =
                comments.post(new NewComment(thread, null, "Some words", UUID.randomUUID()), author);
        private final PersonId who;

        Scene(Stage stage, Who who, boolean answered) {
            if (answered) dispositions.answer(comment, Disposition.Kind.NOTED, "Read.", guests.moderator());
            if (stage != Stage.OPEN) threads.keepOpenUntil(Set.of(thread), clock.instant());
            if (stage == Stage.LOCKED) threads.lock(Set.of(thread));
            this.who = person(who);
        }

        private PersonId person(Who kind) {
            return switch (kind) {
                case AUTHOR -> author;
                case OTHER -> guests.citizen();
                case STRANGER -> guests.person();
                case MODERATOR -> guests.moderator();
                case MODERATING_AUTHOR -> moderating(author);
            };
        }

        private PersonId moderating(PersonId person) {
            people.give(Role.MODERATOR, person, guests.administrator());
            return person;
        }

        CommentView view() {
            return comments.find(comment, who).orElseThrow();
        }

        /** The rule and the act say the same. */
        void expect(
                String reason,
                BiFunction<CommentId, PersonId, Optional<Refusal>> rule,
                BiFunction<CommentId, PersonId, CommentId> act) {
            assertThat(rule.apply(comment, who).map(Refusal::key)).isEqualTo(Optional.ofNullable(reason));
            if (reason == null) {
                assertThat(act.apply(comment, who)).isNotNull();
            } else {
                assertThatExceptionOfType(Refused.class)
                        .isThrownBy(() -> act.apply(comment, who))
                        .satisfies(
                                refused -> assertThat(refused.refusal().key()).isEqualTo(reason));
            }
        }
    }
}
