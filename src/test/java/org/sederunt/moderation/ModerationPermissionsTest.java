package org.sederunt.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sederunt.PortalTest;
import org.sederunt.discussion.CommentId;
import org.sederunt.discussion.Comments;
import org.sederunt.discussion.NewComment;
import org.sederunt.discussion.ThreadId;
import org.sederunt.discussion.Threads;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.identity.Role;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Refused;
import org.sederunt.stakeholders.Guests;
import org.sederunt.stakeholders.Mandates;
import org.sederunt.stakeholders.MemberKind;
import org.sederunt.stakeholders.NewMandate;
import org.sederunt.stakeholders.Powers;

/** Each act of moderation × each state of a comment × each kind of person; whether the thread is open makes no difference. */
@PortalTest
class ModerationPermissionsTest {

    private final Reports reports;
    private final Rulings rulings;
    private final Comments comments;
    private final Threads threads;
    private final Mandates mandates;
    private final Guests guests;
    private final People people;
    private final Clock clock;

    ModerationPermissionsTest(
            Reports reports,
            Rulings rulings,
            Comments comments,
            Threads threads,
            Mandates mandates,
            Guests guests,
            People people,
            Clock clock) {
        this.reports = reports;
        this.rulings = rulings;
        this.comments = comments;
        this.threads = threads;
        this.mandates = mandates;
        this.guests = guests;
        this.people = people;
        this.clock = clock;
    }

    enum Who {
        AUTHOR,
        OTHER,
        STRANGER,
        MODERATOR,
        MODERATING_AUTHOR,
        MODERATING_COLLEAGUE
    }

    enum Stage {
        STANDING,
        CLOSED,
        REPORTED,
        WITHDRAWN,
        HIDDEN
    }

    @ParameterizedTest
    @CsvSource({
        "STANDING,  AUTHOR,    moderation.refused.own",
        "STANDING,  OTHER,     ",
        "STANDING,  STRANGER,  stakeholders.refused.notjoined",
        "STANDING,  MODERATOR, stakeholders.refused.officespeaks",
        "CLOSED,    OTHER,     ",
        "WITHDRAWN, OTHER,     moderation.refused.gone",
        "HIDDEN,    OTHER,     moderation.refused.gone",
        "HIDDEN,    AUTHOR,    moderation.refused.own"
    })
    void reporting(Stage stage, Who who, @Nullable String reason) {
        var scene = new Scene(stage, who);

        scene.expect(reason, reports.refusalToReport(scene.comment, scene.who), () -> {
            reports.report(scene.comment, 4, "Rule 4.", scene.who);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "STANDING,  AUTHOR,               moderation.refused.notmoderator",
        "STANDING,  OTHER,                moderation.refused.notmoderator",
        "STANDING,  STRANGER,             moderation.refused.notmoderator",
        "STANDING,  MODERATOR,            ",
        "STANDING,  MODERATING_AUTHOR,    moderation.refused.own",
        "STANDING,  MODERATING_COLLEAGUE, moderation.refused.ownorganisation",
        "CLOSED,    MODERATOR,            ",
        "REPORTED,  MODERATOR,            ",
        "REPORTED,  MODERATING_COLLEAGUE, moderation.refused.ownorganisation",
        "WITHDRAWN, MODERATOR,            ",
        "HIDDEN,    MODERATOR,            moderation.refused.hidden",
        "HIDDEN,    OTHER,                moderation.refused.notmoderator"
    })
    void hiding(Stage stage, Who who, @Nullable String reason) {
        var scene = new Scene(stage, who);

        scene.expect(reason, rulings.refusalToHide(scene.comment, scene.who), () -> {
            rulings.hide(scene.comment, 4, "Because of rule 4.", scene.who);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "HIDDEN,   AUTHOR,               moderation.refused.notmoderator",
        "HIDDEN,   OTHER,                moderation.refused.notmoderator",
        "HIDDEN,   STRANGER,             moderation.refused.notmoderator",
        "HIDDEN,   MODERATOR,            ",
        "HIDDEN,   MODERATING_AUTHOR,    moderation.refused.own",
        "HIDDEN,   MODERATING_COLLEAGUE, moderation.refused.ownorganisation",
        "STANDING, MODERATOR,            moderation.refused.nothidden",
        "CLOSED,   OTHER,                moderation.refused.notmoderator"
    })
    void restoring(Stage stage, Who who, @Nullable String reason) {
        var scene = new Scene(stage, who);

        scene.expect(reason, rulings.refusalToRestore(scene.comment, scene.who), () -> {
            rulings.restore(scene.comment, "It keeps the rules.", scene.who);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "REPORTED, AUTHOR,               moderation.refused.notmoderator",
        "REPORTED, OTHER,                moderation.refused.notmoderator",
        "REPORTED, STRANGER,             moderation.refused.notmoderator",
        "REPORTED, MODERATOR,            ",
        "REPORTED, MODERATING_AUTHOR,    moderation.refused.own",
        "REPORTED, MODERATING_COLLEAGUE, moderation.refused.ownorganisation",
        "STANDING, MODERATOR,            moderation.refused.settled",
        "HIDDEN,   MODERATOR,            moderation.refused.settled"
    })
    void leaving(Stage stage, Who who, @Nullable String reason) {
        var scene = new Scene(stage, who);

        scene.expect(reason, rulings.refusalToLeave(scene.comment, scene.who), () -> {
            rulings.leave(scene.comment, scene.who);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "AUTHOR,    moderation.refused.notmoderator, ",
        "OTHER,     moderation.refused.notmoderator, moderation.refused.notmoderator",
        "STRANGER,  moderation.refused.notmoderator, moderation.refused.notmoderator",
        "MODERATOR, , "
    })
    void readingReportsAndDecisions(Who who, @Nullable String reports, @Nullable String decisions) {
        var scene = new Scene(Stage.HIDDEN, who);

        scene.expect(reports, this.reports.refusalToRead(scene.who), () -> this.reports.queue(0, 20, scene.who));
        scene.expect(decisions, () -> rulings.on(scene.comment, scene.who));
    }

    /** A comment of an organisation in some state, and someone who wants to do something about it. */
    private final class Scene {

        private final PersonId author = guests.representativeOf(MemberKind.COMPANY);
        private final ThreadId thread = threads.open(clock.instant().plus(Duration.ofDays(1)), Set.of());
        private final CommentId comment =
                comments.post(new NewComment(thread, null, "Some words", UUID.randomUUID()), author);
        private final PersonId who;

        Scene(Stage stage, Who who) {
            this.who = person(who);
            switch (stage) {
                case STANDING -> {}
                case CLOSED -> threads.keepOpenUntil(Set.of(thread), clock.instant());
                case REPORTED -> reports.report(comment, 4, "", guests.citizen());
                case WITHDRAWN -> comments.withdraw(comment, author);
                case HIDDEN -> rulings.hide(comment, 4, "Rule 4.", guests.moderator());
            }
        }

        private PersonId person(Who kind) {
            return switch (kind) {
                case AUTHOR -> author;
                case OTHER -> guests.citizen();
                case STRANGER -> guests.person();
                case MODERATOR -> guests.moderator();
                case MODERATING_AUTHOR -> moderating(author);
                case MODERATING_COLLEAGUE -> moderating(colleague());
            };
        }

        private PersonId colleague() {
            PersonId colleague = guests.inOwnName(MemberKind.COMPANY);
            var organisation = guests.organisationOf(author);
            var speaks = new NewMandate(organisation, colleague, Powers.SPEAK, clock.instant(), null, "");
            mandates.give(speaks, author);
            return colleague;
        }

        private PersonId moderating(PersonId person) {
            people.give(Role.MODERATOR, person, guests.administrator());
            return person;
        }

        /** The rule and the act say the same. */
        void expect(@Nullable String reason, Optional<Refusal> rule, Runnable act) {
            assertThat(rule.map(Refusal::key)).isEqualTo(Optional.ofNullable(reason));
            expect(reason, act);
        }

        void expect(@Nullable String reason, Runnable act) {
            if (reason == null) {
                act.run();
            } else {
                assertThatExceptionOfType(Refused.class)
                        .isThrownBy(act::run)
                        .satisfies(
                                refused -> assertThat(refused.refusal().key()).isEqualTo(reason));
            }
        }
    }
}
