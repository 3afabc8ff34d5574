package org.sederunt.consensus.ui;

import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.sederunt.consensus.rule.DisclosedSector.Closed;
import org.sederunt.consensus.rule.DisclosedSector.Counted;
import org.sederunt.consensus.rule.DisclosedSector.Published;
import org.sederunt.consensus.rule.DisclosedSector.RollCall;
import org.sederunt.consensus.rule.DisclosedSector.Withheld;
import org.sederunt.consensus.rule.Fraction;
import org.sederunt.shared.Sector;
import org.sederunt.uikit.SectorName;
import org.sederunt.uikit.Strong;

/** What may be told of one sector; a secret one shows fewer figures, or words in place of them. */
class SectorRow extends NativeTableRow {

    private static final int STANCES = 5;

    private final transient BallotShelf shelf;

    SectorRow(BallotShelf shelf, Sector sector, Closed told) {
        this.shelf = shelf;
        var name = new NativeTableHeaderCell(new SectorName(sector));
        name.getElement().setAttribute("scope", "row");
        add(name);
        switch (told) {
            case RollCall counts -> named(counts);
            case Counted counts -> together(counts);
            case Withheld withheld -> withheld();
        }
        add(cell(getTranslation("ballots.turnout.of", told.ballots(), told.electors())), share(told));
        var verdict = new NativeTableCell(new StandingSign(told.standing()));
        verdict.addClassNames("keep", "verdict");
        var phone = new NativeTableCell(phone(told));
        phone.addClassName("only-phone");
        add(verdict, phone);
    }

    private void named(RollCall counts) {
        var figures = counts.figures();
        add(
                number(figures.support()),
                number(figures.reservations()),
                number(figures.abstain()),
                number(figures.oppose()),
                number(figures.object()));
    }

    /** Support and reservations, and all that is against, are only told together. */
    private void together(Counted counts) {
        add(pair(counts.support()), number(counts.abstain()), pair(counts.against()));
    }

    private NativeTableCell pair(long count) {
        NativeTableCell both = cell(getTranslation("consensus.sectors.together", count));
        both.getElement().setAttribute("colspan", "2");
        return both;
    }

    private void withheld() {
        NativeTableCell words = cell(getTranslation("consensus.sectors.few"));
        words.addClassName("zero");
        words.getElement().setAttribute("colspan", Integer.toString(STANCES));
        add(words);
    }

    private NativeTableCell share(Closed told) {
        if (told instanceof Published counts && counts.verdict().tookSides()) {
            long sides = counts.support() + counts.against();
            if (sides > 0) return new NativeTableCell(new Strong(percent(counts)));
        }
        NativeTableCell none = cell(getTranslation("consensus.sectors.notcounted"));
        none.addClassName("zero");
        return none;
    }

    private String percent(Published counts) {
        return shelf.words().percent(Fraction.of(counts.support(), counts.support() + counts.against()), getLocale());
    }

    private String phone(Closed told) {
        String voted = getTranslation("consensus.sectors.voted", told.ballots(), told.electors());
        boolean hasShare = told instanceof Published counts
                && counts.verdict().tookSides()
                && counts.support() + counts.against() > 0;
        return hasShare ? getTranslation("consensus.sectors.insupport", percent((Published) told), voted) : voted;
    }

    private static NativeTableCell number(long count) {
        var shown = new Span(Long.toString(count));
        if (count == 0) shown.addClassName("zero");
        return new NativeTableCell(shown);
    }

    private static NativeTableCell cell(String words) {
        return new NativeTableCell(words);
    }
}
