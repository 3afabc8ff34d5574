package org.sederunt.stakeholders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Refused;
import org.sederunt.stakeholders.Joining;
import org.sederunt.stakeholders.OrganisationSummary;
import org.sederunt.uikit.Disc;
import org.sederunt.uikit.Refusals;

/** What someone says when they join, in four steps of which each appears when the one before is taken. */
class JoinForm extends Div {

    private final ChoiceCards<Side> side;
    private final OnBehalfFields onBehalf;
    private final SpokenLanguages languages;
    private final Checkbox houseRules = new Checkbox();
    private final Button act;
    private final Div later = new Div();

    /** {@code join} gets the form, to mark what it refuses, and what was said. */
    JoinForm(OnBehalfFields.Search search, BiConsumer<JoinForm, Joining> join) {
        addClassName("steps");
        side = new ChoiceCards<>("", Side.ALL, this::card).sideBySide();
        side.addClassName("sector-cards");
        side.setAriaLabel(getTranslation("stakeholders.join.sector"));
        onBehalf = new OnBehalfFields(search);
        languages = new SpokenLanguages(
                getTranslation("stakeholders.languages"), Set.of(getLocale().getLanguage()));
        act = new Button(getTranslation("stakeholders.join.act"));
        act.addThemeVariants(ButtonVariant.PRIMARY);

        side.addValueChangeListener(chosen -> ask(chosen.getValue()));
        act.addClickListener(click -> read().ifPresent(joining -> join.accept(this, joining)));

        later.addClassName("steps");
        later.setVisible(false);
        later.add(
                step(2, "stakeholders.join.forwhom", onBehalf),
                step(3, "stakeholders.join.languages", languages),
                step(4, "stakeholders.join.houserules", houseRules()),
                acts());
        add(step(1, "stakeholders.join.sector", side), later);
    }

    private void ask(Side chosen) {
        later.setVisible(true);
        onBehalf.askIn(chosen);
    }

    /** To be called when the person has joined. */
    void sent() {
        onBehalf.sent();
    }

    /** Marks the field that was refused, with the reason. */
    void mark(InputRefused refused) {
        String words = Refusals.words(refused.refusal());
        switch (refused.field()) {
            case "languages" -> Marks.invalid(languages, words);
            case "houseRules" -> Marks.invalid(houseRules, words);
            default -> onBehalf.mark(refused.field(), words);
        }
    }

    /** Marks the name of the organisation as taken, and offers to name {@code existing} instead. */
    void markName(Refused refused, Optional<OrganisationSummary> existing) {
        onBehalf.markName(Refusals.words(refused.refusal()), existing);
    }

    private Optional<Joining> read() {
        if (!side.isChosen(getTranslation("stakeholders.join.sector.missing"))) return Optional.empty();
        boolean spoken = Marks.required(
                languages, !languages.getValue().isEmpty(), getTranslation("stakeholders.refused.nolanguage"));
        boolean accepted =
                Marks.required(houseRules, houseRules.getValue(), getTranslation("stakeholders.refused.houserules"));
        Optional<OnBehalfFields.Answer> answer = onBehalf.read();
        if (!spoken || !accepted) return Optional.empty();
        return answer.map(said -> new Joining(said.kind(), said.onBehalf(), languages.getValue(), Joining.HOUSE_RULES));
    }

    private Component houseRules() {
        houseRules.setLabel(getTranslation("stakeholders.join.houserules.accept", Joining.HOUSE_RULES));
        var read = new Anchor("/house-rules", getTranslation("stakeholders.join.houserules.read"), AnchorTarget.BLANK);
        read.setRouterIgnore(true);
        var confirms = new Span(getTranslation("stakeholders.join.confirms"));
        confirms.addClassName("hint");
        var rules = new Div(read, houseRules, confirms);
        rules.addClassName("fields");
        return rules;
    }

    private Component acts() {
        var acts = new Div(act);
        acts.addClassName("actions");
        return acts;
    }

    private Component card(Side one) {
        return new ChoiceCard(new Disc(one.sector()), getTranslation(one.titleKey()), getTranslation(one.membersKey()));
    }

    private Section step(int number, String titleKey, Component content) {
        var figure = new Span(Integer.toString(number));
        figure.addClassName("step-number");
        figure.getElement().setAttribute("aria-hidden", "true");
        var title = new H2(figure, new Span(getTranslation(titleKey)));
        var step = new Section(title, content);
        step.addClassName("step");
        return step;
    }
}
