package org.sederunt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

/** A person who goes from page to page and reads what is there, in English. */
public final class Reading {

    private Reading() {}

    public static void as(PersonId person, ApplicationContext portal) {
        String email = portal.getBean(People.class).find(person).orElseThrow().email();
        var known = portal.getBean(UserDetailsService.class).loadUserByUsername(email);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(known, null, known.getAuthorities()));
        if (UI.getCurrent() != null) UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    public static void end() {
        SecurityContextHolder.clearContext();
    }

    /** {@code address} below {@code /app/}, with what it asks for behind its question mark. */
    public static void go(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** All visible words of {@code part} in their order, with single spaces. */
    public static String text(Component part) {
        return words(part).replaceAll("\\s+", " ").strip();
    }

    private static String words(Component part) {
        if (part instanceof Text text) return text.getText();
        if (!part.isVisible()) return "";
        String own = Objects.requireNonNullElse(part.getElement().getText(), "");
        String drawn = part.getElement().getProperty("innerHTML", "").replaceAll("<[^>]*>", " ");
        return own + " " + drawn + " " + part.getChildren().map(Reading::words).collect(Collectors.joining(" "));
    }
}
