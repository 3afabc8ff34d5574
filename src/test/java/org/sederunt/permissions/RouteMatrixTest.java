package org.sederunt.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sederunt.PortalTest;
import org.sederunt.Reading;
import org.sederunt.permissions.RouteTable.ViewRow;
import org.sederunt.shared.SettableClock;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MvcResult;

/** Each view × each kind of person: shown, or led to sign in or to join, or refused, or as if there were no such page. */
@PortalTest
class RouteMatrixTest extends SpringBrowserlessTest {

    private final World world;
    private final Everyone everyone;
    private final Addresses addresses;
    private final Asking asking;
    private final ApplicationContext portal;
    private final Duration ahead;

    RouteMatrixTest(
            World world,
            Everyone everyone,
            Addresses addresses,
            Asking asking,
            SettableClock clock,
            ApplicationContext portal) {
        this.world = world;
        this.everyone = everyone;
        this.addresses = addresses;
        this.asking = asking;
        this.portal = portal;
        this.ahead = clock.ahead();
    }

    /** Everyone comes with a browser of their own, later. */
    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        world.comeBack();
    }

    @AfterEach
    void setTheClockBack() {
        world.leave(ahead);
        Reading.end();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "VISITOR")
    void whoIsSignedInSees(Guise guise) {
        Reading.as(everyone.the(guise.who()), portal);
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Locale.ENGLISH);

        Map<String, String> seen = new LinkedHashMap<>();
        for (ViewRow row : RouteTable.views()) {
            Reading.go(addresses.filled(row.address()).replaceFirst("^/app/?", ""));
            seen.put(row.address(), Sight.of((Component) getCurrentView(), row.view()));
        }

        assertThat(seen).isEqualTo(expected(guise));
    }

    @Test
    void visitorsAreLedToSignIn() {
        Map<String, String> seen = new LinkedHashMap<>();
        for (ViewRow row : RouteTable.views()) {
            MvcResult answer = asking.ask("GET", addresses.filled(row.address()), Optional.empty());
            String to = String.valueOf(answer.getResponse().getRedirectedUrl());
            seen.put(
                    row.address(),
                    to.endsWith("/login") ? "sign-in" : answer.getResponse().getStatus() + " " + to);
        }

        assertThat(seen).isEqualTo(expected(Guise.VISITOR));
    }

    @Test
    void everyViewHasARow() {
        Set<String> views = Portal.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Route.class))
                .map(type -> type.getSimpleName())
                .collect(Collectors.toSet());

        assertThat(RouteTable.views().stream().map(ViewRow::view).collect(Collectors.toSet()))
                .isEqualTo(views);
    }

    private static Map<String, String> expected(Guise guise) {
        Map<String, String> expected = new LinkedHashMap<>();
        RouteTable.views()
                .forEach(row -> expected.put(row.address(), row.cells().get(guise)));
        return expected;
    }
}
