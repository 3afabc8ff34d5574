package org.sederunt.permissions;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.sederunt.identity.Accounts;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.identity.Role;
import org.sederunt.notifications.Notice;
import org.sederunt.notifications.NoticeId;
import org.sederunt.notifications.Notices;
import org.sederunt.shared.Ids;
import org.sederunt.shell.office.DemoClock;
import org.springframework.stereotype.Component;

/** Accounts and roles, what one is told, and the clock of the demonstration. */
@Component
class OfficeActs implements Acts {

    private final People people;
    private final Notices notices;
    private final DemoClock clock;
    private final Colleagues colleagues;

    OfficeActs(People people, Notices notices, DemoClock clock, Colleagues colleagues) {
        this.people = people;
        this.notices = notices;
        this.clock = clock;
        this.colleagues = colleagues;
    }

    @Override
    public List<Attempt> attempts() {
        return List.of(
                new Attempt(
                        "People.give",
                        Stages.PERSON,
                        (stage, by) -> people.refusalToChangeRoles(whom(stage, colleagues.newcomer(), by), by),
                        (stage, by) -> people.give(Role.MODERATOR, whom(stage, colleagues.newcomer(), by), by)),
                new Attempt(
                        "People.take",
                        Stages.PERSON,
                        (stage, by) -> people.refusalToChangeRoles(whom(stage, colleagues.colleague(), by), by),
                        (stage, by) -> people.take(Role.MODERATOR, whom(stage, colleagues.colleague(), by), by)),
                Attempt.unasked(
                        "People.changePassword",
                        Stages.ANY,
                        (stage, by) -> people.changePassword(by, Accounts.PASSWORD, "another long sentence")),
                Attempt.unasked(
                        "People.introduce", Stages.ANY, (stage, by) -> people.introduce(by, "Ana", Locale.ENGLISH)),
                Attempt.unasked("People.speak", Stages.ANY, (stage, by) -> people.speak(by, Locale.of("es"))),
                Attempt.unasked("Notices.markRead", Stages.ANY, (stage, by) -> notices.markRead(notice(by), by)),
                Attempt.unasked("Notices.markAllRead", Stages.ANY, (stage, by) -> notices.markAllRead(by)),
                new Attempt(
                        "ClockKeeping.advance",
                        Stages.ANY,
                        (stage, by) -> clock.refusalToAdvance(by),
                        (stage, by) -> clock.advance(Duration.ofSeconds(1), by)));
    }

    private static PersonId whom(String stage, PersonId another, PersonId by) {
        return stage.equals("ONESELF") ? by : another;
    }

    private NoticeId notice(PersonId by) {
        return notices.of(by, Locale.ENGLISH, 0, 1).items().stream()
                .map(Notice::id)
                .findFirst()
                .orElseGet(() -> new NoticeId(Ids.next()));
    }
}
