package org.sederunt.consensus.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.sederunt.consensus.Result;
import org.sederunt.guidelines.GuidelinePage;
import org.sederunt.uikit.Drawing;
import org.sederunt.uikit.drawings.Hexagon;
import org.sederunt.uikit.drawings.HexagonSize;

/** The page once the ballot has closed: what came of it, sector by sector, who said what, and the objections. */
class ClosedBallot extends Div {

    private final transient BallotShelf shelf;
    private final transient Result result;

    ClosedBallot(BallotShelf shelf, GuidelinePage guideline, Result result, Runnable showAgain) {
        this.shelf = shelf;
        this.result = result;
        addClassName("ballot-result");
        add(hero());
        if (!result.objections().isEmpty()) add(new ObjectionList(shelf, result, showAgain));
        add(new SectorTable(shelf, result), new CompanionList(shelf, result), new RollCall(result));
        add(end(guideline));
    }

    private Component hero() {
        var words = new Paragraph(shelf.words().sentence(result, getLocale()));
        words.addClassName("in-words");
        var closed = new Paragraph(getTranslation(
                "consensus.result.closed",
                shelf.time().full(result.question().window().until(), getLocale())));
        closed.addClassNames("small", "muted");
        var said = new Div(words, closed);
        var hero = new Div(said, drawing());
        hero.addClassName("verdict-hero");
        return hero;
    }

    private Component drawing() {
        Hexagon hexagon = shelf.hexagon().of(result, "result", getLocale());
        var wide = new Drawing(hexagon.svg());
        wide.addClassName("only-wide");
        Hexagon narrow = shelf.hexagon().of(result, "narrow", getLocale()).sized(HexagonSize.ICONS);
        var phone = new Drawing(narrow.svg());
        phone.addClassNames("only-narrow", "hexagon-phone");
        return new Div(wide, phone);
    }

    private Component end(GuidelinePage guideline) {
        int deciding = result.deciding();
        var decides = new WhatDecides(shelf, result.question(), deciding);
        var end = new Div(new Wording(shelf, guideline, result.question()), decides);
        end.addClassNames("section", "result-end");
        return end;
    }
}
