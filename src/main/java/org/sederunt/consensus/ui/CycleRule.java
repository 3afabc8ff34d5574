package org.sederunt.consensus.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.sederunt.consensus.FixedRule;
import org.sederunt.consensus.rule.DecisionRule;
import org.sederunt.cycles.CycleId;
import org.sederunt.shared.Sector;
import org.sederunt.uikit.Notices;
import org.sederunt.uikit.Refusals;

/** The rule of the cycle in words and numbers; until there is one, an administrator fixes the rule of the house here. */
class CycleRule extends Section {

    private final transient BallotShelf shelf;
    private final transient CycleId cycle;

    CycleRule(BallotShelf shelf, CycleId cycle) {
        this.shelf = shelf;
        this.cycle = cycle;
        addClassNames("section", "cycle-rule");
        show();
    }

    private void show() {
        removeAll();
        var head = new Div(new H2(getTranslation("consensus.cyclerule.title")));
        head.addClassName("section-head");
        add(head);
        Optional<FixedRule> fixed = shelf.decisions().ruleOf(cycle);
        tell(fixed.map(FixedRule::rule).orElseGet(DecisionRule::defaults));
        fixed.ifPresentOrElse(
                rule -> add(note("consensus.cyclerule.fixed", shelf.time().date(rule.fixedAt(), getLocale()))),
                this::offer);
    }

    private void tell(DecisionRule rule) {
        var sentence = new Paragraph(shelf.words().telling(rule, Sector.values().length, getLocale()));
        sentence.addClassName("rule");
        add(
                sentence,
                new NativeDetails(
                        getTranslation("consensus.rule.numbers"),
                        WhatDecides.numbers(shelf.words(), rule, rule.hash(), getLocale())));
    }

    private void offer() {
        var fix = new Button(getTranslation("consensus.cyclerule.fix"), click -> ask());
        fix.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                note("consensus.cyclerule.none"),
                Refusals.explain(fix, shelf.decisions().refusalToFixRule(cycle, shelf.me())));
    }

    private void ask() {
        var dialog = new ConfirmDialog(
                getTranslation("consensus.cyclerule.ask"),
                getTranslation("consensus.cyclerule.asktext"),
                getTranslation("consensus.cyclerule.fix"),
                confirmed -> fix(),
                getTranslation("uikit.cancel"),
                cancelled -> {});
        dialog.open();
    }

    private void fix() {
        if (Notices.attempt(() -> shelf.decisions().fixRule(cycle, DecisionRule.defaults(), shelf.me()))) {
            Notices.done(getTranslation("consensus.cyclerule.done"));
        }
        show();
    }

    private Paragraph note(String key, Object... arguments) {
        var note = new Paragraph(getTranslation(key, arguments));
        note.addClassNames("small", "muted");
        return note;
    }
}
