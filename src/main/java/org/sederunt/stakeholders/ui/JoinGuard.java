package org.sederunt.stakeholders.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.sederunt.identity.CurrentPerson;
import org.sederunt.stakeholders.Participants;
import org.springframework.stereotype.Component;

/** Leads whoever has not joined to the page where they do, and keeps in mind which page they wanted. */
@Component
class JoinGuard implements VaadinServiceInitListener {

    private final CurrentPerson current;
    private final Participants participants;

    JoinGuard(CurrentPerson current, Participants participants) {
        this.current = current;
        this.participants = participants;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::lead));
    }

    private void lead(BeforeEnterEvent entering) {
        if (entering.getNavigationTarget() == JoinView.class) return;
        boolean hasToJoin = current.find()
                .filter(me -> participants.refusalToJoin(me).isEmpty())
                .isPresent();
        if (hasToJoin) entering.forwardTo(JoinView.class, wanted(entering));
    }

    private static QueryParameters wanted(BeforeEnterEvent entering) {
        String path = entering.getLocation().getPath();
        return path.isEmpty() ? QueryParameters.empty() : QueryParameters.of(JoinView.WANTED, path);
    }
}
