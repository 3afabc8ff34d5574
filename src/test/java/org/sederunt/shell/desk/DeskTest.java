package org.sederunt.shell.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.Reading;
import org.sederunt.SqlCount;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.DeskQueue;
import org.sederunt.shared.OfficeTime;
import org.sederunt.stakeholders.Guests;
import org.springframework.context.ApplicationContext;

@PortalTest
class DeskTest extends SpringBrowserlessTest {

    private final Desk portalDesk;
    private final People people;
    private final Guests guests;
    private final OfficeTime time;
    private final ApplicationContext portal;
    private PersonId moderator;

    DeskTest(Desk desk, People people, Guests guests, OfficeTime time, ApplicationContext portal) {
        this.portalDesk = desk;
        this.people = people;
        this.guests = guests;
        this.time = time;
        this.portal = portal;
    }

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        moderator = guests.moderator();
        Reading.as(moderator, portal);
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void signOut() {
        Reading.end();
    }

    private record Queue(String kindKey, List<Item> items) implements DeskQueue {

        @Override
        public String icon() {
            return "comment";
        }

        @Override
        public long waiting() {
            return items.size();
        }

        @Override
        public List<Item> first(int limit) {
            return items.stream().limit(limit).toList();
        }
    }

    @Test
    void whatIsDueComesFirstAndThenWhatWaitsLongest() {
        Instant now = time.now();
        var reports = new Queue(
                "uikit.save",
                List.of(item("new", now.minusSeconds(60), null), item("old", now.minus(Duration.ofDays(9)), null)));
        var objections = new Queue(
                "uikit.close",
                List.of(
                        item("due later", now, now.plus(Duration.ofDays(5))),
                        item("due now", now, now.plus(Duration.ofMinutes(1)))));
        var desk = new Desk(List.of(reports, objections), people);

        assertThat(desk.first(Optional.empty(), 10))
                .extracting(task -> task.item().title())
                .containsExactly("due now", "due later", "old", "new");
        assertThat(desk.first(Optional.of(reports), 10))
                .extracting(task -> task.item().title())
                .containsExactly("old", "new");
        assertThat(desk.waiting()).isEqualTo(4);
    }

    @Test
    void onlyWhatIsDueIsLit() {
        Instant now = time.now();
        var queue = new Queue(
                "uikit.save",
                List.of(
                        item("overdue", now, now.minus(Duration.ofDays(1))),
                        item("later", now, now.plus(Duration.ofDays(3))),
                        item("whenever", now.minus(Duration.ofDays(3)), null)));
        List<Desk.Task> tasks = new Desk(List.of(queue), people).first(Optional.empty(), 10);

        var list = new TaskList(tasks, time);

        List<String> words =
                list.getChildren().map(ListItem.class::cast).map(Reading::text).toList();
        assertThat(words.get(0)).endsWith("overdue");
        assertThat(words.get(1)).endsWith("due in 3 days");
        assertThat(words.get(2)).endsWith("3 days");
        assertThat(lit(list)).containsExactly(true, false, false);
    }

    @Test
    void aCitizenToVerifyStandsOnTheDeskAndLeadsToTheirPage() {
        PersonId citizen = guests.citizen();
        String name = people.find(citizen).orElseThrow().name();

        Reading.go("desk");

        assertThat(find(DeskView.class).single()).isNotNull();
        assertThat(portalDesk.first(Optional.empty(), 10_000)).anySatisfy(task -> {
            assertThat(task.item().title()).isEqualTo(name);
            assertThat(task.item().path()).startsWith("organisations/citizens");
        });
        assertThat(find(Anchor.class, find(DeskView.class).single()).all())
                .extracting(Anchor::getHref)
                .anyMatch(href -> href.startsWith("/app/"));
    }

    @Test
    void theDeskIsForThoseWhoWorkAtTheOffice() {
        assertThat(portalDesk.refusalToSee(moderator)).isEmpty();
        assertThat(portalDesk.refusalToSee(guests.administrator())).isEmpty();
        assertThat(portalDesk.refusalToSee(guests.citizen())).isPresent();
    }

    @Test
    void needsTheSameStatementsHoweverMuchWaits() {
        for (int few = 0; few < 4; few++) guests.citizen();
        int before = SqlCount.of(() -> portalDesk.first(Optional.empty(), 3));
        int counting = SqlCount.of(portalDesk::waiting);
        for (int more = 0; more < 20; more++) guests.citizen();

        assertThat(SqlCount.of(() -> portalDesk.first(Optional.empty(), 3))).isEqualTo(before);
        assertThat(SqlCount.of(portalDesk::waiting)).isEqualTo(counting);
    }

    private static List<Boolean> lit(TaskList list) {
        return list.getChildren()
                .flatMap(line -> line.getChildren())
                .map(link ->
                        link.getChildren().reduce((first, second) -> second).orElseThrow())
                .map(when -> when.getElement().getClassList().contains("due"))
                .toList();
    }

    private static DeskQueue.Item item(String title, Instant since, Instant due) {
        return new DeskQueue.Item(title, "", since, due, "somewhere");
    }
}
