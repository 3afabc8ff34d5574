package org.sederunt.consensus.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.sederunt.consensus.Question;
import org.sederunt.guidelines.GuidelinePage;
import org.sederunt.guidelines.VersionText;
import org.sederunt.guidelines.VersionText.VersionClause;
import org.sederunt.uikit.Icon;
import org.sederunt.uikit.Prose;

/** The wording that is voted on, with what shows that it stands still. */
class Wording extends Section {

    private static final int GROUP = 4;

    Wording(BallotShelf shelf, GuidelinePage guideline, Question question) {
        addClassName("text");
        var wording = new Div();
        wording.addClassName("wording");
        text(shelf, guideline, question).clauses().forEach(clause -> wording.add(clause(clause)));
        add(
                new H2(getTranslation(
                        question.isClosedAt(shelf.time().now())
                                ? "consensus.wording.titleafter"
                                : "consensus.wording.title")),
                wording,
                frozen(shelf, question));
    }

    private static VersionText text(BallotShelf shelf, GuidelinePage guideline, Question question) {
        return guideline.text().number() == question.textVersion()
                ? guideline.text()
                : shelf.guidelines()
                        .text(question.guideline(), question.textVersion())
                        .orElseThrow();
    }

    private static Component clause(VersionClause clause) {
        var number = new Span(Integer.toString(clause.number()));
        number.addClassName("no");
        var row = new Div(number, new Prose(clause.text()));
        row.addClassName("clause");
        return row;
    }

    private Component frozen(BallotShelf shelf, Question question) {
        String when = shelf.time().date(question.window().from(), getLocale()) + ", "
                + shelf.time().time(question.window().from(), getLocale());
        var frozen = new Div(
                new Icon("lock"),
                new Span(getTranslation("consensus.wording.frozen", question.textVersion(), when)),
                fingerprint(question.textSha256()));
        frozen.addClassName("frozen");
        return frozen;
    }

    private Component fingerprint(String sha256) {
        var brief = new Span(new Span(getTranslation("consensus.wording.fingerprint") + " "), new Code(brief(sha256)));
        var whole = new Code(grouped(sha256));
        return new NativeDetails(brief, new Div(whole));
    }

    /** As in "9f2c 41ab … e07d". */
    private static String brief(String sha256) {
        return sha256.substring(0, GROUP) + " " + sha256.substring(GROUP, 2 * GROUP) + " … "
                + sha256.substring(sha256.length() - GROUP);
    }

    static String grouped(String sha256) {
        return sha256.replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
    }
}
