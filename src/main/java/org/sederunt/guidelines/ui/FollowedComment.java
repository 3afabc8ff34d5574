package org.sederunt.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sederunt.discussion.CommentId;
import org.sederunt.discussion.CommentView;
import org.sederunt.discussion.Comments;
import org.sederunt.discussion.ThreadId;
import org.sederunt.discussion.ThreadSummary;
import org.sederunt.discussion.components.CommentsPanel;
import org.sederunt.discussion.components.ThreadPanels;
import org.sederunt.identity.PersonId;
import org.sederunt.uikit.EmptyState;

/** The comment that a link led to, above all others; a reply is shown with the comment it belongs to. */
class FollowedComment extends Section {

    private final transient Comments comments;
    private final PersonId reader;
    private final CommentsPanel panel;

    FollowedComment(Comments comments, ThreadPanels panels, PersonId reader, Runnable changed) {
        this.comments = comments;
        this.reader = reader;
        this.panel = panels.severalThreads(reader, changed);
        addClassName("followed");
        setVisible(false);
    }

    void show(
            @Nullable CommentId wanted,
            Map<ThreadId, ThreadSummary> threads,
            Function<CommentView, Component> heading) {
        setVisible(wanted != null);
        if (wanted == null) return;
        Optional<CommentView> found = comments.find(wanted, reader)
                .flatMap(this::opening)
                .filter(comment -> threads.containsKey(comment.thread()));
        removeAll();
        if (found.isEmpty()) {
            add(new EmptyState(
                    getTranslation("guidelines.comments.gone"), getTranslation("guidelines.comments.gone.text")));
            return;
        }
        add(new H2(getTranslation("guidelines.comments.one")), panel);
        panel.show(List.of(found.get()), threads, heading);
    }

    private Optional<CommentView> opening(CommentView comment) {
        CommentId opening = comment.replyTo();
        return opening == null ? Optional.of(comment) : comments.find(opening, reader);
    }
}
