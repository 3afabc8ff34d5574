package org.sederunt.shell.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.CurrentPerson;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.OfficeTime;
import org.sederunt.shell.ShellRefused;
import org.sederunt.uikit.Notices;
import org.sederunt.uikit.Strong;
import org.springframework.beans.factory.ObjectProvider;

/** Moves the clock of a demonstration forward; there is no such page where the clock cannot be moved. */
@Route("clock")
@PermitAll
@Menu(title = "office.clock", order = 160, icon = "clock")
class ClockView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient @Nullable DemoClock clock;
    private final transient OfficeTime time;
    private final transient PersonId me;
    private final Paragraph now = new Paragraph();

    ClockView(ObjectProvider<DemoClock> clock, OfficeTime time, CurrentPerson current) {
        this.clock = clock.getIfAvailable();
        this.time = time;
        this.me = current.id();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        if (clock == null) {
            entering.rerouteToError(NotFoundException.class);
            return;
        }
        clock.refusalToAdvance(me).ifPresent(refusal -> {
            throw new ShellRefused(refusal);
        });
        removeAll();
        tell();
        add(head(), steps());
    }

    private Component head() {
        var lead = new Paragraph(getTranslation("shell.clock.lead"));
        lead.addClassName("hint");
        var head = new Div(new H1(getTranslation("office.clock")), lead);
        head.addClassName("title-block");
        return head;
    }

    private Component steps() {
        var hours = number("shell.clock.hours", 0, 23);
        var days = number("shell.clock.days", 1, (int) ClockKeeping.MOST.toDays());
        var act = new Button(getTranslation("shell.clock.act"));
        act.addClickListener(click -> advance(Duration.ofDays(value(days)).plusHours(value(hours))));
        var fields = new Div(days, hours, act);
        fields.addClassName("clock-steps");
        var note = new Paragraph(getTranslation("shell.clock.note"));
        note.addClassName("hint");
        var panel = new Section(new H2(getTranslation("shell.clock.now")), now, fields, note);
        panel.addClassNames("panel", "clock");
        return panel;
    }

    private IntegerField number(String key, int value, int most) {
        var field = new IntegerField(getTranslation(key));
        field.setValue(value);
        field.setMin(0);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        return field;
    }

    private static int value(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), 0);
    }

    private void advance(Duration step) {
        if (!Notices.attempt(() -> Objects.requireNonNull(clock).advance(step, me))) return;
        tell();
        Notices.done(getTranslation("shell.clock.moved", time.full(time.now(), getLocale())));
    }

    private void tell() {
        now.removeAll();
        now.add(new Strong(time.full(time.now(), getLocale())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.clock");
    }
}
