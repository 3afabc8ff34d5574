package org.sederunt.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.sederunt.identity.Account;
import org.sederunt.identity.CurrentPerson;
import org.sederunt.identity.People;
import org.sederunt.uikit.Disc;
import org.sederunt.uikit.Strong;

/** At the foot of the menu: who is signed in, and the way out. */
@SpringComponent
@UIScope
class SignedInPerson extends Div {

    SignedInPerson(CurrentPerson current, People people, AuthenticationContext authentication) {
        addClassName("who");
        current.find().flatMap(people::find).ifPresent(account -> show(account, authentication));
    }

    private void show(Account account, AuthenticationContext authentication) {
        var name = new Strong(account.name());
        var signOut = new Button(getTranslation("frame.signout"), click -> authentication.logout());
        signOut.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        signOut.getElement().setAttribute("data-sign-out", "");
        add(new Disc(null), new Div(name, signOut));
    }
}
