package org.sederunt.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.sederunt.identity.Account;
import org.sederunt.identity.CurrentPerson;
import org.sederunt.identity.People;
import org.sederunt.shared.Words;
import org.springframework.stereotype.Component;

/** Prepares each session and page: the person's language, what is said when something goes wrong, and the script. */
@Component
class SessionStart implements VaadinServiceInitListener {

    private final CurrentPerson current;
    private final People people;
    private final Words words;

    SessionStart(CurrentPerson current, People people, Words words) {
        this.current = current;
        this.people = people;
        this.words = words;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var sessionWords = new SessionWords(words);
        event.getSource().setSystemMessagesProvider(sessionWords);
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new Incidents()));
        event.getSource().addUIInitListener(init -> begin(init.getUI(), sessionWords));
    }

    private void begin(UI page, SessionWords sessionWords) {
        current.find().flatMap(people::find).map(Account::language).ifPresent(page.getSession()::setLocale);
        page.getPage()
                .executeJs(
                        "document.documentElement.lang = $0", page.getLocale().getLanguage());
        page.getPage().addJsModule("/assets/sederunt.js");
        sessionWords.tellOfConnection(page);
    }
}
