package org.sederunt.stakeholders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.sederunt.shared.OfficeTime;
import org.sederunt.stakeholders.MandateId;
import org.sederunt.stakeholders.MandateSummary;
import org.sederunt.stakeholders.MyRequest;
import org.sederunt.stakeholders.OrganisationId;
import org.sederunt.uikit.Notices;
import org.sederunt.uikit.PagedList;
import org.sederunt.uikit.StatusBadge;
import org.sederunt.uikit.Strong;

/** A person's own mandates and the requests that wait or were declined. */
class MyMandates extends Div {

    MyMandates(
            List<MandateSummary> held,
            Map<OrganisationId, String> reasons,
            List<MyRequest> requests,
            OfficeTime time,
            Consumer<MandateId> end) {
        addClassName("mandates");
        if (held.isEmpty() && requests.isEmpty()) {
            var none = new Paragraph(getTranslation("stakeholders.profile.mandates.none"));
            none.addClassName("hint");
            add(none);
        }
        add(new PagedList<MandateSummary>(some -> Lines.together(
                        some, mandate -> line(mandate, reasons.getOrDefault(mandate.organisation(), ""), time, end)))
                .of(held));
        add(new PagedList<MyRequest>(some -> Lines.together(some, request -> line(request, time))).of(requests));
    }

    private Component line(MandateSummary mandate, String reason, OfficeTime time, Consumer<MandateId> end) {
        var words = new Div(
                new Strong(mandate.organisationName()),
                new Span(MandateWords.powers(mandate.powers())),
                new Span(MandateWords.time(mandate, time)));
        words.addClassName("two-lines");
        if (!mandate.document().isEmpty()) words.add(new Span(mandate.document()));
        if (!reason.isEmpty()) words.add(new OfficeSays(reason));
        var line = new Div(words);
        line.addClassNames("between", "mandate-line");
        if (mandate.isValidAt(time.now())) line.add(giveUp(mandate, end));
        return line;
    }

    private Button giveUp(MandateSummary mandate, Consumer<MandateId> end) {
        var button = new Button(getTranslation("stakeholders.mandate.giveup"), click -> confirm(mandate, end));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void confirm(MandateSummary mandate, Consumer<MandateId> end) {
        var dialog = new ConfirmDialog(
                getTranslation("stakeholders.mandate.giveup.ask", mandate.organisationName()),
                getTranslation("stakeholders.mandate.end.hint"),
                getTranslation("stakeholders.mandate.giveup"),
                confirmed -> Notices.attempt(() -> end.accept(mandate.id())));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("uikit.cancel"));
        dialog.setConfirmButtonTheme("primary error");
        dialog.open();
    }

    private Component line(MyRequest request, OfficeTime time) {
        var words = new Div(
                new Strong(request.organisationName()),
                new Span(getTranslation("stakeholders.request.asked", time.date(request.askedAt(), getLocale()))));
        words.addClassName("two-lines");
        String declined = request.declinedBecause();
        if (declined != null) {
            words.add(new Span(getTranslation("stakeholders.request.declined", declined)));
        }
        var badge = request.waits()
                ? StatusBadge.plain(getTranslation("stakeholders.request.waits"))
                : StatusBadge.against(getTranslation("stakeholders.request.notgiven"));
        var line = new Div(words, badge);
        line.addClassNames("between", "mandate-line");
        return line;
    }
}
