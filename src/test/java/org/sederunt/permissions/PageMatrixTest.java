package org.sederunt.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sederunt.PortalTest;
import org.sederunt.permissions.RouteTable.PageRow;
import org.sederunt.shared.SettableClock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Each page outside the application × visitors and people signed in, and no cookie for either; who is inside already is led there. */
@PortalTest
class PageMatrixTest {

    private final World world;
    private final Everyone everyone;
    private final Addresses addresses;
    private final Asking asking;
    private final RequestMappingHandlerMapping mappings;
    private final Duration ahead;

    PageMatrixTest(
            World world,
            Everyone everyone,
            Addresses addresses,
            Asking asking,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            SettableClock clock) {
        this.world = world;
        this.everyone = everyone;
        this.addresses = addresses;
        this.asking = asking;
        this.mappings = mappings;
        this.ahead = clock.ahead();
    }

    @BeforeEach
    void comeToTheDay() {
        world.comeBack();
    }

    @AfterEach
    void setTheClockBack() {
        world.leave(ahead);
    }

    static List<PageRow> rows() {
        return RouteTable.pages();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void answersWithoutACookie(PageRow row) {
        String address = addresses.filled(row.address());
        MvcResult toVisitor = asking.ask(row.method(), address, Optional.empty());
        MvcResult toParticipant = asking.ask(row.method(), address, Optional.of(everyone.the(Who.PARTICIPANT)));

        assertThat(List.of(
                        toVisitor.getResponse().getStatus(),
                        toParticipant.getResponse().getStatus()))
                .containsExactly(row.visitor(), row.signedIn());
        for (MvcResult answer : List.of(toVisitor, toParticipant)) {
            assertThat(answer.getResponse().getHeaders("Set-Cookie")).isEmpty();
            assertThat(answer.getResponse().getCookies()).isEmpty();
        }
        boolean signingIn = row.address().startsWith("/login");
        if (!signingIn) assertThat(toVisitor.getRequest().getSession(false)).isNull();
    }

    @Test
    void everyMappingHasARow() {
        Set<String> mapped = new TreeSet<>();
        mappings.getHandlerMethods().forEach((info, handler) -> {
            if (isOurs(handler))
                methods(info).map(method -> named(handler, method)).forEach(mapped::add);
        });

        Set<String> rows = new TreeSet<>();
        rows().forEach(row -> rows.add(row.page() + " " + row.method()));
        assertThat(rows).isEqualTo(mapped);
    }

    private static boolean isOurs(HandlerMethod handler) {
        return Portal.CLASSES.contain(handler.getBeanType());
    }

    /** A mapping that names no method answers all; reading stands for them. */
    private static Stream<String> methods(RequestMappingInfo info) {
        Set<RequestMethod> named = info.getMethodsCondition().getMethods();
        return named.isEmpty() ? Stream.of("GET") : named.stream().map(Enum::name);
    }

    private static String named(HandlerMethod handler, String method) {
        return handler.getBeanType().getSimpleName() + "." + handler.getMethod().getName() + " " + method;
    }
}
