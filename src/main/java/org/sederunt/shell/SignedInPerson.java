package org.sederunt.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sederunt.identity.Account;
import org.sederunt.identity.CurrentPerson;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.LiveUpdates;
import org.sederunt.stakeholders.Byline;
import org.sederunt.stakeholders.Hats;
import org.sederunt.uikit.Disc;
import org.sederunt.uikit.Live;
import org.sederunt.uikit.Strong;

/** At the foot of the menu: who is signed in and for whom they act, the way to their profile, and the way out. */
@SpringComponent
@UIScope
class SignedInPerson extends Div {

    private final transient People people;
    private final transient Hats hats;
    private final transient AuthenticationContext authentication;

    SignedInPerson(
            CurrentPerson current, People people, Hats hats, AuthenticationContext authentication, LiveUpdates live) {
        this.people = people;
        this.hats = hats;
        this.authentication = authentication;
        addClassName("who");
        current.find().ifPresent(me -> {
            show(me);
            Live.follow(this, live, me.value(), () -> show(me));
        });
    }

    private void show(PersonId me) {
        removeAll();
        people.find(me).ifPresent(account -> {
            Optional<Byline> byline =
                    hats.wornBy(me).map(hat -> hats.bylines(Set.of(hat)).get(hat));
            var disc = new Disc(byline.map(worn -> worn.hat().sector()).orElse(null));
            add(disc, new Div(profile(account, byline), signOut()));
        });
    }

    private Component profile(Account account, Optional<Byline> byline) {
        var link = new Anchor("/app/profile", new Strong(account.name()));
        link.addClassName("quiet-link");
        String actsAs = actsAs(account, byline);
        if (!actsAs.isEmpty()) {
            var role = new Span(actsAs);
            role.addClassName("muted");
            link.add(role);
        }
        return link;
    }

    private String actsAs(Account account, Optional<Byline> byline) {
        if (!account.roles().isEmpty()) {
            return account.roles().stream()
                    .sorted()
                    .map(role -> getTranslation(role.key()))
                    .collect(Collectors.joining(", "));
        }
        return byline.map(this::actsAs).orElse("");
    }

    private String actsAs(Byline byline) {
        if (byline.organisation() != null) return getTranslation("shell.who.for", byline.organisation());
        var sector = byline.hat().sector();
        return sector == null ? "" : getTranslation(sector.key());
    }

    private Component signOut() {
        var signOut = new Button(getTranslation("frame.signout"), click -> authentication.logout());
        signOut.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        signOut.getElement().setAttribute("data-sign-out", "");
        return signOut;
    }
}
