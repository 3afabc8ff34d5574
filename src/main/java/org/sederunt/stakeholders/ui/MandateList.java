package org.sederunt.stakeholders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.OfficeTime;
import org.sederunt.stakeholders.MandateId;
import org.sederunt.stakeholders.MandateSummary;
import org.sederunt.uikit.Notices;
import org.sederunt.uikit.PagedList;
import org.sederunt.uikit.Strong;

/** The mandates of an organisation by person, each of which may be ended by whoever may. */
class MandateList extends Section {

    MandateList(
            List<MandateSummary> mandates,
            Map<PersonId, String> names,
            OfficeTime time,
            Set<MandateId> mayEnd,
            Consumer<MandateId> end) {
        addClassName("office-part");
        var title = new H3(getTranslation("stakeholders.mandates"));
        title.addClassName("small-title");
        add(title);
        if (mandates.isEmpty()) add(new Span(getTranslation("stakeholders.mandates.none")));
        add(new PagedList<MandateSummary>(some -> Lines.together(
                        some, mandate -> line(names.getOrDefault(mandate.person(), ""), mandate, time, mayEnd, end)))
                .of(mandates));
    }

    private Component line(
            String name, MandateSummary mandate, OfficeTime time, Set<MandateId> mayEnd, Consumer<MandateId> end) {
        var words = new Div(
                new Strong(name),
                new Span(MandateWords.powers(mandate.powers())),
                new Span(MandateWords.time(mandate, time)));
        words.addClassName("two-lines");
        var line = new Div(words);
        line.addClassNames("between", "mandate-line");
        if (mandate.isValidAt(time.now()) && mayEnd.contains(mandate.id()))
            line.add(endButton(name, mandate.id(), end));
        return line;
    }

    private Button endButton(String name, MandateId mandate, Consumer<MandateId> end) {
        var button = new Button(getTranslation("stakeholders.mandate.end"), click -> confirm(name, mandate, end));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void confirm(String name, MandateId mandate, Consumer<MandateId> end) {
        var dialog = new ConfirmDialog(
                getTranslation("stakeholders.mandate.end.ask", name),
                getTranslation("stakeholders.mandate.end.hint"),
                getTranslation("stakeholders.mandate.end"),
                confirmed -> Notices.attempt(() -> end.accept(mandate)));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("uikit.cancel"));
        dialog.setConfirmButtonTheme("primary error");
        dialog.open();
    }
}
