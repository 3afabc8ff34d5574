package org.sederunt.stakeholders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.sederunt.identity.Account;
import org.sederunt.identity.CurrentPerson;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.LiveUpdates;
import org.sederunt.stakeholders.Participants;
import org.sederunt.stakeholders.Profile;
import org.sederunt.uikit.Live;

/** What a person is to the city and to this portal, as they see and change it themselves. */
@Route("profile")
@PermitAll
class ProfileView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final People people;
    private final Participants participants;
    private final MyPlace place;
    private final PersonId me;
    private final Div standing = new Div();

    ProfileView(People people, Participants participants, MyPlace place, LiveUpdates updates, CurrentPerson current) {
        this.people = people;
        this.participants = participants;
        this.place = place;
        this.me = current.id();
        addClassName("profile");
        standing.addClassName("parts");
        Live.follow(this, updates, me.value(), this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        removeAll();
        Account account = people.find(me).orElseThrow();
        Optional<Profile> profile = participants.profile(me);
        add(head(account, profile));
        if (profile.isPresent()) {
            add(standing);
            refresh();
        }
        var name = new AccountForm(account, profile, (words, language, spoken) -> {
            people.introduce(me, words, language);
            if (profile.isPresent()) participants.speak(spoken, me);
        });
        var password = new PasswordForm((old, fresh) -> people.changePassword(me, old, fresh));
        add(part("stakeholders.profile.account", name), part("stakeholders.profile.password", password));
    }

    private void refresh() {
        standing.removeAll();
        place.of(me, this::refresh).forEach(standing::add);
    }

    private Component head(Account account, Optional<Profile> profile) {
        var facts = new Div();
        facts.addClassName("facts");
        account.roles().forEach(role -> facts.add(new Span(getTranslation(role.key()))));
        profile.ifPresent(joined -> {
            facts.add(Badges.side(joined.sector()));
            facts.add(new Span(getTranslation(joined.kind().key())));
            if (joined.standing() != null) facts.add(Badges.of(joined.standing()));
        });
        var head = new Div(new H1(account.name()), facts);
        head.addClassName("title-block");
        return head;
    }

    static Section part(String titleKey, Component content) {
        var part = new Section(new H2(I18NProvider.translate(titleKey)), content);
        part.addClassName("part");
        return part;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.profile");
    }
}
