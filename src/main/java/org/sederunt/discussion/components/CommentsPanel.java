package org.sederunt.discussion.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sederunt.discussion.CommentId;
import org.sederunt.discussion.CommentView;
import org.sederunt.discussion.ThreadId;
import org.sederunt.discussion.ThreadSummary;

/** Comments from several threads below each other, each under a heading that says what it is about. */
public class CommentsPanel extends OrderedList {

    private final Setting setting;
    private final Runnable changed;
    private final Map<CommentId, Entry> entries = new HashMap<>();

    CommentsPanel(Setting setting, Runnable changed) {
        this.setting = setting;
        this.changed = changed;
        addClassName("comments");
    }

    /**
     * Shows {@code comments} in their order; those that stay are left in place with whatever is being written in them.
     * {@code threads} has the figures of all their threads, {@code heading} makes what stands above a comment.
     */
    public void show(
            List<CommentView> comments,
            Map<ThreadId, ThreadSummary> threads,
            Function<CommentView, Component> heading) {
        takeAwayAllBut(comments.stream().map(CommentView::id).collect(Collectors.toSet()));
        int place = 0;
        for (CommentView comment : comments) {
            ThreadSummary thread = threads.get(comment.thread());
            if (thread == null) continue;
            Entry entry = entries.get(comment.id());
            if (entry == null) {
                entry = new Entry(heading.apply(comment), new CommentCard(comment, thread, setting, changed));
                entries.put(comment.id(), entry);
                addComponentAtIndex(place, entry);
            } else {
                entry.card.show(comment, thread);
            }
            place = indexOf(entry) + 1;
        }
    }

    private void takeAwayAllBut(Set<CommentId> staying) {
        entries.entrySet().removeIf(known -> {
            boolean goes =
                    !staying.contains(known.getKey()) && !known.getValue().card.isWrittenIn();
            if (goes) remove(known.getValue());
            return goes;
        });
    }

    private static final class Entry extends ListItem {

        private final CommentCard card;

        Entry(Component heading, CommentCard card) {
            super(heading, card);
            this.card = card;
        }
    }
}
