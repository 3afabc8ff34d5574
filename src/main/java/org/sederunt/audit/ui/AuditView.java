package org.sederunt.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.sederunt.audit.AuditEntry;
import org.sederunt.audit.AuditFilter;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Page;
import org.sederunt.uikit.EmptyState;
import org.sederunt.uikit.Pager;

/** Everything that happened, the latest first, as far as the address limits it; for administrators. */
@Route("audit")
@PermitAll
@Menu(title = "office.audit", order = 150, icon = "audit")
class AuditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SIZE = 50;

    private final transient AuditDoors doors;
    private final transient PersonId me;

    AuditView(AuditDoors doors) {
        this.doors = doors;
        this.me = doors.current().id();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var asked = AuditAddress.of(entering.getLocation().getQueryParameters());
        Page<AuditEntry> page = doors.trail().page(asked.filter(), asked.page(), SIZE, me);
        removeAll();
        add(head(), new ChainPanel(doors.trail(), me), new FilterForm(asked.filter(), doors, this::go));
        add(list(page, asked.filter()), new Pager(page, number -> go(asked.filter(), number)));
    }

    private Component head() {
        var lead = new Paragraph(getTranslation("audit.lead"));
        lead.addClassName("hint");
        var head = new Div(new H1(getTranslation("office.audit")), lead);
        head.addClassName("title-block");
        return head;
    }

    private Component list(Page<AuditEntry> page, AuditFilter filter) {
        if (page.items().isEmpty()) {
            return new EmptyState(getTranslation("audit.empty"), getTranslation("audit.empty.text"));
        }
        var count = new Paragraph(getTranslation("audit.count", page.total()));
        count.addClassNames("small", "muted");
        return new Div(count, new EntryTable(page.items(), filter, doors));
    }

    private void go(AuditFilter filter) {
        go(filter, 0);
    }

    private void go(AuditFilter filter, int page) {
        UI.getCurrent().navigate(AuditView.class, AuditAddress.parameters(filter, page));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.audit");
    }
}
