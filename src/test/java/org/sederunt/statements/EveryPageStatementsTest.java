package org.sederunt.statements;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinRequest;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.Reading;
import org.sederunt.SqlCount;
import org.sederunt.consensus.OwnCycle;
import org.sederunt.identity.PasswordChanged;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.SettableClock;
import org.sederunt.stakeholders.Guests;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** Every page needs as many statements with a thousand of everything as with ten, and as many as the table of pages says; public ones stay light. */
@PortalTest
class EveryPageStatementsTest extends SpringBrowserlessTest {

    private static final int FEW = 10;
    private static final int MANY = 1_000;
    private static final int VISITS = 2;

    private final FullPortal full;
    private final Guests guests;
    private final PublicVisits visits;
    private final OwnCycle cycle;
    private final TransactionOperations transactions;
    private final ApplicationContext portal;
    private final SettableClock clock;
    private final Duration ahead;

    EveryPageStatementsTest(
            FullPortal full,
            Guests guests,
            PublicVisits visits,
            OwnCycle cycle,
            TransactionOperations transactions,
            ApplicationContext portal,
            SettableClock clock) {
        this.full = full;
        this.guests = guests;
        this.visits = visits;
        this.cycle = cycle;
        this.transactions = transactions;
        this.portal = portal;
        this.clock = clock;
        this.ahead = clock.ahead();
    }

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        Reading.as(guests.citizen(), portal);
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void signOut() {
        Reading.end();
        clock.lead(ahead);
    }

    @Test
    void isAsItsRowSaysWithTenOfEverythingAndWithAThousand() {
        cycle.during(this::compareTenWithAThousand);
    }

    private void compareTenWithAThousand() {
        List<CountedPage> pages = CountedPage.all();
        Multitude much = full.open();
        try {
            grow(much, FEW);
            List<CountedPage> few = count(pages);
            grow(much, MANY);
            List<CountedPage> many = count(pages);

            assertThat(table(many)).as("a thousand of each, as ten").isEqualTo(table(few));
            assertThat(table(many)).isEqualTo(table(pages));
        } finally {
            much.clear();
        }
    }

    private void grow(Multitude much, int count) {
        much.growTo(count);
        UUID someone = UUID.randomUUID();
        transactions.executeWithoutResult(status -> IntStream.range(0, count)
                .forEach(i -> portal.publishEvent(new PasswordChanged(clock.instant(), someone, someone))));
    }

    private List<CountedPage> count(List<CountedPage> pages) {
        return pages.stream().map(page -> page.with(leastOf(page))).toList();
    }

    /** What others do meanwhile may reach an open page; the least of a few visits is the page alone. */
    private int leastOf(CountedPage page) {
        return IntStream.range(0, VISITS).map(visit -> statements(page)).min().orElseThrow();
    }

    private int statements(CountedPage page) {
        if (page.address().equals(CountedPage.FIRST)) return afresh(full.reader(page.reader()));
        String address = full.address(page);
        return page.isSignedIn() ? signedIn(address, full.reader(page.reader())) : visits.statements(address);
    }

    private int signedIn(String address, PersonId reader) {
        String path = address.substring("/app".length()).replaceFirst("^/", "");
        Reading.as(reader, portal);
        Reading.go(path.startsWith("search") ? "notices" : "search");
        roundTrip();
        forgetTheRequest();
        int statements = SqlCount.of(() -> {
            Reading.go(path);
            roundTrip();
        });
        assertThat(getCurrentView()).as(address).isInstanceOf(targetOf(path));
        return statements;
    }

    private int afresh(PersonId reader) {
        cleanVaadinEnvironment();
        Reading.as(reader, portal);
        return SqlCount.of(() -> super.initVaadinEnvironment());
    }

    /** Here everything happens in one request; what is kept for the length of one must not help the next page. */
    private static void forgetTheRequest() {
        VaadinRequest request = VaadinRequest.getCurrent();
        Collections.list(request.getAttributeNames()).stream()
                .filter(name -> name.startsWith("org.sederunt"))
                .forEach(request::removeAttribute);
    }

    private static Class<?> targetOf(String path) {
        return RouteConfiguration.forApplicationScope()
                .getRoute(path.replaceFirst("\\?.*", ""))
                .orElseThrow();
    }

    private static String table(List<CountedPage> pages) {
        return pages.stream()
                .map(page -> page.address() + " | " + page.reader() + " | " + page.statements())
                .collect(Collectors.joining("\n"));
    }
}
