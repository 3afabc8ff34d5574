package org.sederunt.discussion.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sederunt.discussion.CommentState;
import org.sederunt.discussion.CommentView;
import org.sederunt.discussion.Disposition;
import org.sederunt.shared.OfficeTime;
import org.sederunt.uikit.Disc;
import org.sederunt.uikit.Prose;
import org.sederunt.uikit.Strong;

/** What is to be read of a comment: who, what, what became of it, and the office's answer. */
class CommentParts extends Div {

    private final OfficeTime time;

    CommentParts(CommentView comment, OfficeTime time) {
        this(comment, comment.text(), time);
        if (comment.state() == CommentState.WITHDRAWN) add(state(getTranslation("discussion.state.withdrawn")));
        if (comment.state() == CommentState.HIDDEN) add(hidden(comment));
        if (comment.restoredReason() != null) add(restored(comment.restoredReason()));
        if (comment.disposition() != null && comment.stands()) add(answer(comment.disposition()));
    }

    CommentParts(CommentView comment, @Nullable String words, OfficeTime time) {
        this.time = time;
        addClassName("as-is");
        add(new Disc(comment.byline().hat().sector()), byline(comment));
        if (words != null) add(says(words));
    }

    private Component byline(CommentView comment) {
        return new BylineText(comment.byline(), comment.postedAt(), comment.editedAt(), time);
    }

    private static Component says(String words) {
        var says = written(words);
        says.addClassName("says");
        return says;
    }

    private Component hidden(CommentView comment) {
        int rule = Objects.requireNonNull(comment.hiddenRule());
        if (comment.hiddenReason() == null) {
            var rules = new Anchor("/house-rules", getTranslation("discussion.state.rules"));
            rules.setRouterIgnore(true);
            var state = state(getTranslation("discussion.state.hidden", rule));
            state.add(rules);
            return state;
        }
        var state = state(getTranslation("discussion.state.hidden.own", rule));
        state.add(new Paragraph(getTranslation("discussion.state.hidden.reason", comment.hiddenReason())));
        return state;
    }

    private Component restored(String reason) {
        return state(getTranslation("discussion.state.restored.own", reason));
    }

    private static Div state(String words) {
        var state = new Div(new Paragraph(words));
        state.addClassNames("says", "withheld");
        return state;
    }

    private Component answer(Disposition disposition) {
        var word = getTranslation(disposition.kind().key());
        var title = new Strong(getTranslation("discussion.answer.title", word));
        var answer = new Div(title, written(disposition.reason()));
        answer.addClassName("answer");
        return answer;
    }

    private static Prose written(String words) {
        var prose = new Prose(words);
        prose.getElement().setAttribute("dir", "auto");
        return prose;
    }
}
