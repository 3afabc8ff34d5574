package org.sederunt.discussion.components;

import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sederunt.discussion.CommentId;
import org.sederunt.discussion.CommentView;
import org.sederunt.discussion.ThreadSummary;

/** Comments below each other; showing others leaves those in place that stay, with whatever is being written in them. */
class CommentList extends Div {

    private final Setting setting;
    private final Runnable changed;
    private final Map<CommentId, CommentCard> cards = new HashMap<>();

    CommentList(Setting setting, Runnable changed) {
        this.setting = setting;
        this.changed = changed;
        addClassName("as-is");
    }

    void show(List<CommentView> comments, ThreadSummary thread) {
        takeAwayAllBut(comments.stream().map(CommentView::id).collect(Collectors.toSet()));
        int place = 0;
        for (CommentView comment : comments) {
            CommentCard card = cards.get(comment.id());
            if (card == null) {
                card = new CommentCard(comment, thread, setting, changed);
                cards.put(comment.id(), card);
                addComponentAtIndex(place, card);
            } else {
                card.show(comment, thread);
            }
            place = indexOf(card) + 1;
        }
    }

    boolean isWrittenIn() {
        return cards.values().stream().anyMatch(CommentCard::isWrittenIn);
    }

    private void takeAwayAllBut(Set<CommentId> staying) {
        cards.entrySet().removeIf(entry -> {
            boolean goes =
                    !staying.contains(entry.getKey()) && !entry.getValue().isWrittenIn();
            if (goes) remove(entry.getValue());
            return goes;
        });
    }
}
