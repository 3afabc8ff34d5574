package org.sederunt.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.sederunt.identity.CurrentPerson;
import org.sederunt.identity.PersonId;
import org.sederunt.moderation.Reports;
import org.sederunt.shared.LiveUpdates;
import org.sederunt.shared.OfficeTime;
import org.sederunt.uikit.EmptyState;
import org.sederunt.uikit.Live;
import org.sederunt.uikit.Pager;
import org.sederunt.uikit.Refusals;

/** What people have reported and nobody has decided on yet. */
@Route(ReportsView.PATH)
@PermitAll
class ReportsView extends Div implements HasDynamicTitle {

    static final String PATH = "desk/reports";
    private static final int SIZE = 20;

    private final ReportsOnDesk onDesk;
    private final OfficeTime time;
    private final PersonId me;
    private final Div list = new Div();

    private int page;

    ReportsView(Reports reports, ReportsOnDesk onDesk, OfficeTime time, LiveUpdates updates, CurrentPerson current) {
        this.onDesk = onDesk;
        this.time = time;
        this.me = current.id();
        list.addClassName("reports");
        var title = new Div(DeskLinks.desk(), new H1(getTranslation("moderation.desk.reports")));
        title.addClassName("title-block");
        add(title, list);

        reports.refusalToRead(me).ifPresentOrElse(refusal -> list.add(Refusals.note(refusal)), () -> {
            show();
            Live.follow(this, updates, Reports.QUEUE, this::show);
        });
    }

    private void show() {
        var waiting = onDesk.page(page, SIZE, me);
        list.removeAll();
        if (waiting.total() == 0) {
            list.add(new EmptyState(
                    getTranslation("moderation.desk.none"), getTranslation("moderation.desk.none.explained")));
        } else {
            list.add(new QueueList(waiting.items(), null, time), new Pager(waiting, this::turnTo));
        }
    }

    private void turnTo(int number) {
        page = number;
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("moderation.desk.reports");
    }
}
