package org.sederunt.shell.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.sederunt.identity.Account;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.identity.Role;
import org.sederunt.shared.Refusal;
import org.sederunt.uikit.Notices;
import org.sederunt.uikit.Refusals;
import org.sederunt.uikit.StatusBadge;
import org.sederunt.uikit.Strong;

/** One account with its roles; giving and taking one asks once. */
class AccountRow extends ListItem {

    private final transient People people;
    private final transient PersonId me;
    private final transient Account account;
    private final transient Runnable changed;

    AccountRow(Account account, People people, PersonId me, Runnable changed) {
        this.account = account;
        this.people = people;
        this.me = me;
        this.changed = changed;
        add(who(), roles(), acts());
    }

    private Component who() {
        var email = new Span(account.email());
        email.addClassName("muted");
        return new Div(new Strong(account.name()), email);
    }

    private Component roles() {
        var roles = new Div();
        roles.addClassName("roles");
        account.roles().stream().sorted().forEach(role -> roles.add(StatusBadge.plain(getTranslation(role.key()))));
        return roles;
    }

    /** The rule is the same for every account but one's own, so it is asked without the database. */
    private Component acts() {
        var acts = new Div();
        acts.addClassName("actions");
        if (account.id().equals(me)) {
            acts.add(Refusals.note(Refusal.because("identity.refused.ownrole")));
            return acts;
        }
        for (Role role : Role.values()) acts.add(act(role));
        return acts;
    }

    private Button act(Role role) {
        boolean given = account.has(role);
        String key = (given ? "shell.people.take." : "shell.people.give.") + role.name();
        var act = new Button(getTranslation(key), click -> ask(role, given, key));
        act.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return act;
    }

    private void ask(Role role, boolean given, String key) {
        var dialog = new ConfirmDialog(
                getTranslation(key + ".ask", account.name()),
                getTranslation(key + ".meaning"),
                getTranslation(key),
                confirmed -> change(role, given));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("uikit.cancel"));
        if (given) dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    private void change(Role role, boolean given) {
        boolean done = Notices.attempt(() -> {
            if (given) people.take(role, account.id(), me);
            else people.give(role, account.id(), me);
        });
        String key = given ? "shell.people.taken" : "shell.people.given";
        if (done) Notices.done(getTranslation(key, account.name(), getTranslation(role.key())));
        changed.run();
    }
}
