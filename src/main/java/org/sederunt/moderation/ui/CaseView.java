package org.sederunt.moderation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.discussion.CommentState;
import org.sederunt.discussion.CommentView;
import org.sederunt.discussion.Comments;
import org.sederunt.identity.CurrentPerson;
import org.sederunt.identity.PersonId;
import org.sederunt.moderation.CaseFile;
import org.sederunt.moderation.CaseId;
import org.sederunt.moderation.Reports;
import org.sederunt.moderation.Rulings;
import org.sederunt.shared.LiveUpdates;
import org.sederunt.shared.OfficeTime;
import org.sederunt.uikit.EmptyState;
import org.sederunt.uikit.Live;
import org.sederunt.uikit.Refusals;

/** One report to decide on, beside those that wait. */
@Route(ReportsView.PATH + "/:case([0-9a-f-]{36})")
@PermitAll
class CaseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int WAITING_BESIDE = 12;

    private final Reports reports;
    private final Rulings rulings;
    private final RestoreAction restoring;
    private final Comments comments;
    private final ReportsOnDesk onDesk;
    private final Places places;
    private final OfficeTime time;
    private final PersonId me;
    private final Div queue = new Div();
    private final Section detail = new Section();

    private @Nullable CaseId id;
    private @Nullable CaseFile shown;

    CaseView(
            Reports reports,
            Rulings rulings,
            RestoreAction restoring,
            Comments comments,
            ReportsOnDesk onDesk,
            Places places,
            OfficeTime time,
            LiveUpdates updates,
            CurrentPerson current) {
        this.reports = reports;
        this.rulings = rulings;
        this.restoring = restoring;
        this.comments = comments;
        this.onDesk = onDesk;
        this.places = places;
        this.time = time;
        this.me = current.id();
        queue.addClassName("as-is");
        detail.addClassName("detail");
        Live.follow(this, updates, Reports.QUEUE, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        id = new CaseId(
                UUID.fromString(entering.getRouteParameters().get("case").orElseThrow()));
        shown = null;
        removeAll();
        var title = new Div(DeskLinks.reports(), new H1(getTranslation("moderation.case.title")));
        title.addClassName("title-block");
        add(title);
        reports.refusalToRead(me).ifPresentOrElse(refusal -> add(Refusals.note(refusal)), this::open);
    }

    private void open() {
        var desk = new Div(queue, detail);
        desk.addClassNames("desk", "deciding");
        add(desk);
        refresh();
    }

    /** Shows the queue as it is now, and the case only if it has changed, so that nothing is lost that is being written. */
    private void refresh() {
        if (reports.refusalToRead(me).isPresent()) return;
        queue.removeAll();
        queue.add(new QueueList(onDesk.page(0, WAITING_BESIDE, me).items(), id, time));
        Optional<CaseFile> file = reports.find(Objects.requireNonNull(id), me);
        if (file.isPresent() && file.get().equals(shown)) return;
        shown = file.orElse(null);
        detail.removeAll();
        file.ifPresentOrElse(this::show, this::showUnknown);
    }

    private void show(CaseFile file) {
        var place = places.of(file.comment().thread());
        detail.add(new CaseHead(file, time), new CaseContext(file, place, place.flatMap(places::clause), time));
        if (!file.reports().isEmpty()) detail.add(new ReportList(file.reports(), time));
        if (file.decidedAt() == null) {
            detail.add(new DecisionForm(file.comment(), rulings, me, time, this::goOn));
        }
        if (file.comment().state() == CommentState.HIDDEN) detail.add(restoring(file.comment()));
        if (!file.rulings().isEmpty()) detail.add(new EarlierRulings(file.rulings(), time));
    }

    private Button restoring(CommentView comment) {
        return new Button(
                getTranslation(restoring.labelKey()),
                click -> restoring.begin(comment, comments.reader(me), this::refresh));
    }

    private void showUnknown() {
        detail.add(new EmptyState(
                getTranslation("moderation.case.unknown"), getTranslation("moderation.case.unknown.explained")));
    }

    /** After a decision: the one that waits longest, else the empty list. */
    private void goOn() {
        var next = onDesk.page(0, 1, me).items();
        UI.getCurrent()
                .navigate(next.isEmpty() ? ReportsView.PATH : next.getFirst().path());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("moderation.case.title");
    }
}
