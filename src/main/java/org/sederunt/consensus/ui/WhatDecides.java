package org.sederunt.consensus.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sederunt.consensus.DecisionWords;
import org.sederunt.consensus.Question;
import org.sederunt.consensus.rule.BallotKind;
import org.sederunt.consensus.rule.DecisionRule;
import org.sederunt.shared.Sector;

/** The rule in one sentence, and below it in numbers. */
class WhatDecides extends Div {

    WhatDecides(BallotShelf shelf, Question question, int deciding) {
        addClassName("part");
        var sentence = new Paragraph(shelf.words().telling(question.rule(), deciding, getLocale()));
        sentence.addClassName("rule");
        var numbers = new NativeDetails(
                getTranslation("consensus.rule.numbers"),
                numbers(shelf.words(), question.rule(), question.ruleSha256(), getLocale()));
        add(new H2(getTranslation("consensus.rule.title")), sentence, numbers);
    }

    /** The rule as a list of names and numbers. */
    static DescriptionList numbers(DecisionWords words, DecisionRule rule, String sha256, Locale locale) {
        var list = new DescriptionList();
        list.addClassName("numbers");
        add(list, "minElectors", Long.toString(rule.minElectors()));
        add(list, "minBallots", Long.toString(rule.minBallots()));
        add(list, "turnout", rule.turnout().toString());
        add(list, "citizensMinBallots", Long.toString(rule.citizensMinBallots()));
        add(list, "citizensTurnout", rule.citizensTurnout().toString());
        add(list, "accept", rule.accept().toString());
        add(list, "oppose", rule.oppose().rest().toString());
        add(list, "share", rule.share().toString());
        add(list, "minAccepting", Long.toString(rule.minAccepting()));
        add(list, "importantPart", rule.importantPart().toString());
        List<Sector> secret = Stream.of(Sector.values())
                .filter(sector -> rule.kindOf(sector) == BallotKind.SECRET)
                .toList();
        if (!secret.isEmpty()) add(list, "secret", words.names(secret, locale));
        add(list, "formula", rule.formula());
        list.add(
                new DescriptionList.Term(list.getTranslation("consensus.number.sha256")),
                new DescriptionList.Description(new Code(Wording.grouped(sha256))));
        return list;
    }

    private static void add(DescriptionList list, String name, String value) {
        list.add(
                new DescriptionList.Term(list.getTranslation("consensus.number." + name)),
                new DescriptionList.Description(value));
    }
}
