package org.sederunt.stakeholders.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.sederunt.identity.CurrentPerson;
import org.sederunt.identity.PersonId;
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
        boolean hasToJoin =
                current.find().filter(me -> hasToJoin(me, entering.getUI())).isPresent();
        if (hasToJoin) entering.forwardTo(JoinView.class, wanted(entering));
    }

    /** Whoever need not join is not asked again while the page is open. */
    private boolean hasToJoin(PersonId me, UI page) {
        Settled settled = ComponentUtil.getData(page, Settled.class);
        if (settled != null && settled.person.equals(me)) return false;
        if (participants.refusalToJoin(me).isEmpty()) return true;
        ComponentUtil.setData(page, Settled.class, new Settled(me));
        return false;
    }

    private record Settled(PersonId person) {}

    private static QueryParameters wanted(BeforeEnterEvent entering) {
        String path = entering.getLocation().getPath();
        return path.isEmpty() ? QueryParameters.empty() : QueryParameters.of(JoinView.WANTED, path);
    }
}
