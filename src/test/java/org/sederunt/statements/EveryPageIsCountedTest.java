package org.sederunt.statements;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.Reading;
import org.sederunt.stakeholders.Guests;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** A page without a row in the table of pages is one whose statements nobody counts. */
@PortalTest
class EveryPageIsCountedTest extends SpringBrowserlessTest {

    private static final String A_WORD = "a-word";
    private static final String A_KEY = "00000000-0000-4000-8000-000000000000";

    private final RequestMappingHandlerMapping mappings;
    private final Guests guests;
    private final ApplicationContext portal;

    EveryPageIsCountedTest(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            Guests guests,
            ApplicationContext portal) {
        this.mappings = mappings;
        this.guests = guests;
        this.portal = portal;
    }

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        Reading.as(guests.citizen(), portal);
        super.initVaadinEnvironment();
    }

    @AfterEach
    void signOut() {
        Reading.end();
    }

    @Test
    void everyRouteHasARow() {
        Set<Class<?>> routes = RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .<Class<?>>map(RouteBaseData::getNavigationTarget)
                .filter(view -> view.getName().startsWith("org.sederunt."))
                .collect(Collectors.toSet());

        Set<Class<?>> counted = rows(true).map(this::view).collect(Collectors.toSet());

        assertThat(routes).isNotEmpty().isEqualTo(counted);
    }

    @Test
    void everyPublicPageHasARow() {
        Set<String> pages = mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> isRead(entry.getKey()))
                .map(entry -> entry.getValue())
                .filter(method -> method.getBeanType().getName().startsWith("org.sederunt."))
                .map(HandlerMethod::toString)
                .collect(Collectors.toSet());

        Set<String> counted = rows(false).map(this::handler).collect(Collectors.toSet());

        assertThat(pages).isNotEmpty().isEqualTo(counted);
    }

    private static Stream<String> rows(boolean signedIn) {
        return CountedPage.all().stream()
                .filter(page -> !page.address().equals(CountedPage.FIRST))
                .filter(page -> page.isSignedIn() == signedIn)
                .map(page -> page.address().replaceFirst("\\?.*", ""));
    }

    private Class<?> view(String address) {
        String path = address.substring("/app".length()).replaceFirst("^/", "");
        var routes = RouteConfiguration.forApplicationScope();
        return routes.getRoute(path.replaceAll("\\{[^}]*}", A_WORD))
                .or(() -> routes.getRoute(path.replaceAll("\\{[^}]*}", A_KEY)))
                .orElseThrow(() -> new AssertionError("no view at " + address));
    }

    private String handler(String address) {
        var asking = new MockHttpServletRequest(HttpMethod.GET.name(), address.replaceAll("\\{[^}]*}", A_WORD));
        ServletRequestPathUtils.parseAndCache(asking);
        try {
            HandlerExecutionChain found = mappings.getHandler(asking);
            if (found == null) throw new AssertionError("no page at " + address);
            return found.getHandler().toString();
        } catch (Exception e) {
            throw new AssertionError(address, e);
        }
    }

    private static boolean isRead(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }
}
