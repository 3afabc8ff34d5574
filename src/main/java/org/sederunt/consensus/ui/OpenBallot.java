package org.sederunt.consensus.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import org.sederunt.ballots.Turnout;
import org.sederunt.ballots.components.TurnoutTable;
import org.sederunt.consensus.Question;
import org.sederunt.consensus.rule.DecisionRule;
import org.sederunt.guidelines.GuidelinePage;
import org.sederunt.shared.Sector;

/** The page while the ballot is open: the wording, the slip, and who has voted so far. */
class OpenBallot extends Div {

    private final transient BallotShelf shelf;
    private final transient Question question;
    private final TurnoutTable table;
    private final VotedNames names;

    OpenBallot(BallotShelf shelf, GuidelinePage guideline, Question question) {
        this.shelf = shelf;
        this.question = question;
        addClassName("ballot");
        Turnout turnout = shelf.ballots().turnout(question.ballot());
        Map<Sector, Long> electors = new EnumMap<>(Sector.class);
        turnout.deciding().forEach((sector, part) -> electors.put(sector, part.electors()));
        table = new TurnoutTable(turnout, quorums(question.rule(), electors));
        names = new VotedNames(shelf.electors());
        names.show(turnout);
        add(
                new Wording(shelf, guideline, question),
                new SlipPanel(shelf, question, deciding(question.rule(), electors)),
                voted());
    }

    private static Map<Sector, Long> quorums(DecisionRule rule, Map<Sector, Long> electors) {
        Map<Sector, Long> quorums = new EnumMap<>(Sector.class);
        electors.forEach((sector, many) -> {
            if (rule.isDeciding(sector, many)) quorums.put(sector, rule.quorum(sector, many));
        });
        return quorums;
    }

    private static int deciding(DecisionRule rule, Map<Sector, Long> electors) {
        return (int) electors.entrySet().stream()
                .filter(entry -> rule.isDeciding(entry.getKey(), entry.getValue()))
                .count();
    }

    private Component voted() {
        var note = new Span(getTranslation("consensus.voted.note"));
        note.addClassNames("small", "muted");
        var head = new Div(new H2(getTranslation("consensus.voted.title")), note);
        head.addClassName("section-head");
        var section = new Section(head, table, names);
        section.addClassName("voted");
        return section;
    }

    boolean isOpen() {
        return !question.isClosedAt(shelf.time().now());
    }

    void refresh() {
        Turnout turnout = shelf.ballots().turnout(question.ballot());
        table.show(turnout);
        names.show(turnout);
    }
}
