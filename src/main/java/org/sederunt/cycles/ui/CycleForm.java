package org.sederunt.cycles.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.sederunt.cycles.Cycle;
import org.sederunt.cycles.NewCycle;
import org.sederunt.cycles.Stage;
import org.sederunt.cycles.StagePlan;
import org.sederunt.cycles.StageState;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Refused;
import org.sederunt.shared.Texts;
import org.sederunt.uikit.DayPicker;
import org.sederunt.uikit.KeptTextArea;
import org.sederunt.uikit.Notices;
import org.sederunt.uikit.Refusals;
import org.sederunt.uikit.Strong;

/** Title, objective, charter and plan of a cycle. */
class CycleForm extends Div {

    private final TextField title;
    private final KeptTextArea objective;
    private final KeptTextArea charter;
    private final Map<Stage, DayPicker> from = new EnumMap<>(Stage.class);
    private final Map<Stage, DayPicker> until = new EnumMap<>(Stage.class);
    private final Span planRefused = new Span();

    /** For a new cycle. */
    CycleForm(Consumer<CycleForm> save) {
        this("cycle:new", "cycles.open.act", save);
    }

    /** For a cycle whose charter may still be changed; its title stays. */
    CycleForm(Cycle cycle, Consumer<CycleForm> save) {
        this("cycle:" + cycle.id(), "uikit.save", save);
        title.setValue(cycle.title());
        title.setVisible(false);
        objective.setValue(cycle.objective());
        charter.setValue(cycle.charter().source());
        cycle.stages().forEach(this::plan);
    }

    private CycleForm(String place, String actKey, Consumer<CycleForm> save) {
        addClassName("fields");
        title = new TextField(getTranslation("cycles.title"));
        title.setHelperText(getTranslation("uikit.limit", Texts.TITLE));
        objective = new KeptTextArea(getTranslation("cycles.objective"), Texts.REASON).keptAs(place + ":objective");
        charter = new KeptTextArea(getTranslation("cycles.charter"), Texts.CLAUSE).keptAs(place + ":charter");
        charter.setHelperText(getTranslation("cycles.charter.hint", Texts.CLAUSE));
        planRefused.addClassName("refusal");
        planRefused.setVisible(false);
        var act = new Button(getTranslation(actKey), click -> save(save));
        add(title, objective, charter, new Details(getTranslation("cycles.plan"), days()), planRefused, new Div(act));
    }

    private Component days() {
        var days = new Div();
        days.addClassName("plan");
        for (Stage stage : Stage.values()) {
            var first = new DayPicker(getTranslation("cycles.plan.first"));
            var last = new DayPicker(getTranslation("cycles.plan.last"));
            from.put(stage, first);
            until.put(stage, last);
            days.add(new Strong(getTranslation(stage.key())), first, last);
        }
        return days;
    }

    private void plan(StageState stage) {
        picker(from, stage.stage()).setValue(stage.plannedFrom());
        picker(until, stage.stage()).setValue(stage.plannedUntil());
    }

    String objective() {
        return objective.getValue();
    }

    String charter() {
        return charter.getValue();
    }

    Map<Stage, StagePlan> plan() {
        Map<Stage, StagePlan> plan = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            plan.put(
                    stage,
                    new StagePlan(
                            picker(from, stage).getValue(), picker(until, stage).getValue()));
        }
        return plan;
    }

    NewCycle cycle() {
        return new NewCycle(title.getValue(), objective(), charter(), plan());
    }

    private void save(Consumer<CycleForm> save) {
        title.setInvalid(false);
        objective.setInvalid(false);
        charter.setInvalid(false);
        planRefused.setVisible(false);
        try {
            save.accept(this);
            objective.sent();
            charter.sent();
        } catch (InputRefused refused) {
            mark(refused);
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }

    private void mark(InputRefused refused) {
        String words = Refusals.words(refused.refusal());
        if (refused.field().equals("plan")) {
            planRefused.setText(words);
            planRefused.setVisible(true);
            return;
        }
        var field = switch (refused.field()) {
            case "title" -> title;
            case "objective" -> objective;
            default -> charter;
        };
        field.setErrorMessage(words);
        field.setInvalid(true);
    }

    private static DayPicker picker(Map<Stage, DayPicker> pickers, Stage stage) {
        return java.util.Objects.requireNonNull(pickers.get(stage));
    }
}
