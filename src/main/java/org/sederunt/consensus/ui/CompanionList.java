package org.sederunt.consensus.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.sederunt.consensus.Result;
import org.sederunt.consensus.rule.CompanionFigures;
import org.sederunt.consensus.rule.CompanionFigures.HeadCount;
import org.sederunt.consensus.rule.Fraction;
import org.sederunt.consensus.rule.SectorShare;
import org.sederunt.uikit.Strong;

/** Four figures of equal size, so that none is the headline; they decide nothing. */
class CompanionList extends Section {

    private final transient BallotShelf shelf;

    CompanionList(BallotShelf shelf, Result result) {
        this.shelf = shelf;
        addClassName("section");
        CompanionFigures figures = result.figures();
        var list = new Div();
        list.addClassName("figures");
        Locale locale = getLocale();
        HeadCount heads = figures.headCount();
        if (heads.electors() > 0) {
            list.add(figure(percent(Fraction.of(heads.ballots(), heads.electors())), "consensus.figure.turnout"));
        }
        figures.lowest().ifPresent(lowest -> list.add(lowest(lowest)));
        figures.mean()
                .ifPresent(mean -> list.add(figure(
                        getTranslation("consensus.percent", mean.percent(0).intValueExact()),
                        "consensus.figure.mean")));
        if (heads.support() + heads.against() > 0) {
            list.add(figure(
                    getTranslation("ballots.turnout.of", heads.support(), heads.support() + heads.against()),
                    "consensus.figure.heads"));
        }
        var head = new Div(new H2(getTranslation("consensus.figures.title")));
        head.addClassName("section-head");
        add(head, list);
        if (!figures.leftOut().isEmpty()) {
            var note = new Paragraph(
                    getTranslation("consensus.figures.leftout", shelf.words().names(figures.leftOut(), locale)));
            note.addClassNames("small", "muted");
            add(note);
        }
        range(figures);
    }

    private Div lowest(SectorShare lowest) {
        String sector = getTranslation(lowest.sector().key());
        return figure(percent(lowest.support()), "consensus.figure.lowest", sector);
    }

    /** For roll calls: where support would lie had nobody been absent. */
    private void range(CompanionFigures figures) {
        for (SectorShare share : figures.sectors()) {
            share.range()
                    .filter(range -> !range.hadAllOpposed().equals(range.hadAllSupported()))
                    .ifPresent(range -> {
                        var line = new Paragraph(getTranslation(
                                "consensus.figures.range",
                                getTranslation(share.sector().key()),
                                percent(share.support()),
                                percent(range.hadAllOpposed()),
                                percent(range.hadAllSupported())));
                        line.addClassNames("small", "muted");
                        add(line);
                    });
        }
    }

    private String percent(Fraction share) {
        return shelf.words().percent(share, getLocale());
    }

    private Div figure(String number, String key, Object... arguments) {
        return new Div(new Strong(number), new Span(getTranslation(key, arguments)));
    }
}
