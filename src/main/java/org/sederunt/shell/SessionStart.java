package org.sederunt.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.sederunt.identity.Account;
import org.sederunt.identity.CurrentPerson;
import org.sederunt.identity.People;
import org.springframework.stereotype.Component;

/** Prepares each new page: the person's language, and the script that keeps unsent text. */
@Component
class SessionStart implements VaadinServiceInitListener {

    private final CurrentPerson current;
    private final People people;

    SessionStart(CurrentPerson current, People people) {
        this.current = current;
        this.people = people;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            current.find().flatMap(people::find).map(Account::language).ifPresent(init.getUI()::setLocale);
            init.getUI().getPage().addJsModule("/assets/sederunt.js");
        });
    }
}
