package org.sederunt.consensus.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.sederunt.consensus.ObjectionState;
import org.sederunt.consensus.ObjectionView;
import org.sederunt.consensus.Result;

/** The objections with the office's answers; the office answers here, and who objected replies here. */
class ObjectionList extends Section {

    ObjectionList(BallotShelf shelf, Result result, Runnable showAgain) {
        addClassName("section");
        var head = new Div(new H2(getTranslation("consensus.objections.title")));
        head.addClassName("section-head");
        add(head);
        result.objections().forEach(objection -> add(new ObjectionCard(shelf, objection, showAgain)));
        List<ObjectionView> open = result.objections().stream()
                .filter(objection -> objection.state() == ObjectionState.AWAITS_ANSWER)
                .toList();
        if (!open.isEmpty() && shelf.ofTheOffice()) add(new AnswerForm(shelf, open, showAgain));
    }
}
