package org.sederunt.consensus.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.sederunt.consensus.ObjectionState;
import org.sederunt.consensus.ObjectionView;
import org.sederunt.consensus.Result;
import org.sederunt.uikit.PagedList;

/** The objections with the office's answers; the office answers here, and who objected replies here. */
class ObjectionList extends Section {

    ObjectionList(BallotShelf shelf, Result result, Runnable showAgain) {
        addClassName("section");
        var head = new Div(new H2(getTranslation("consensus.objections.title")));
        head.addClassName("section-head");
        add(head);
        boolean answers = result.objections().stream().anyMatch(ObjectionList::isOpen) && shelf.ofTheOffice();
        add(new PagedList<ObjectionView>(some -> page(shelf, some, answers, showAgain)).of(result.objections()));
    }

    /** The office answers what stands on the page before it. */
    private static Div page(BallotShelf shelf, List<ObjectionView> some, boolean answers, Runnable showAgain) {
        var page = new Div();
        page.addClassName("as-is");
        some.forEach(objection -> page.add(new ObjectionCard(shelf, objection, showAgain)));
        List<ObjectionView> open = some.stream().filter(ObjectionList::isOpen).toList();
        if (answers && !open.isEmpty()) page.add(new AnswerForm(shelf, open, showAgain));
        return page;
    }

    private static boolean isOpen(ObjectionView objection) {
        return objection.state() == ObjectionState.AWAITS_ANSWER;
    }
}
