package org.sederunt.consensus.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sederunt.ballots.Stance;
import org.sederunt.consensus.Answer;
import org.sederunt.consensus.ObjectionState;
import org.sederunt.consensus.ObjectionView;
import org.sederunt.uikit.Disc;
import org.sederunt.uikit.Prose;
import org.sederunt.uikit.Strong;

/** One objection: who, why, what would mend it, what the office answered and what became of it. */
class ObjectionCard extends Article {

    private final transient BallotShelf shelf;

    ObjectionCard(BallotShelf shelf, ObjectionView objection, Runnable showAgain) {
        this.shelf = shelf;
        addClassName("dissent");
        setId("objection-" + objection.id());
        add(who(objection));
        var reason = new Prose(objection.reason());
        reason.addClassName("objected");
        add(reason, new Strong(getTranslation("consensus.objection.remedy")), new Prose(objection.remedy()));
        @Nullable Answer answer = objection.answer();
        if (answer != null) add(answer(answer));
        if (objection.mine() && objection.state() == ObjectionState.AWAITS_REPLY) {
            add(new ReplyForm(shelf, objection, showAgain));
        }
    }

    private Component who(ObjectionView objection) {
        String name = Objects.requireNonNullElseGet(
                objection.organisation(), () -> getTranslation("consensus.objection.citizen"));
        var state = new Span(state(objection));
        state.addClassNames("small", "muted");
        var line = new Div(new Disc(objection.sector()), new Div(new Strong(name), state));
        line.addClassName("who-line");
        return line;
    }

    private String state(ObjectionView objection) {
        String words = getTranslation(objection.state().key());
        @Nullable Instant due = objection.due();
        if (due != null) {
            return getTranslation(
                    "consensus.objection.until", words, shelf.time().full(due, getLocale()));
        }
        @Nullable Stance instead = objection.replacedBy();
        return instead == null
                ? words
                : getTranslation("consensus.objection.countsas", words, getTranslation(instead.key()));
    }

    private Component answer(Answer answer) {
        var when = new Span(" " + shelf.time().date(answer.at(), getLocale()));
        when.addClassName("muted");
        var block = new Div(
                new Paragraph(new Strong(getTranslation("consensus.objection.answer")), when),
                new Prose(answer.text()));
        block.addClassName("answer");
        return block;
    }
}
