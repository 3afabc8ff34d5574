package org.sederunt.discussion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Page;
import org.sederunt.stakeholders.Hats;
import org.springframework.stereotype.Component;

/** Reads comments for a reader, in a number of statements that does not grow with them. */
@Component
class CommentReading {

    static final int REPLIES = 20;

    private final CommentRows rows;
    private final Hats hats;

    CommentReading(CommentRows rows, Hats hats) {
        this.rows = rows;
        this.hats = hats;
    }

    Map<ThreadId, List<CommentView>> firstOf(Collection<ThreadId> threads, int perThread, @Nullable PersonId reader) {
        return views(rows.newest(threads, perThread), reader).stream()
                .collect(Collectors.groupingBy(CommentView::thread));
    }

    Page<Exchange> page(Collection<ThreadId> threads, int page, int size, @Nullable PersonId reader) {
        Page<CommentRow> openings = rows.openings(threads, page, size);
        List<CommentRow> all = new ArrayList<>(openings.items());
        all.addAll(rows.firstReplies(openings.items(), REPLIES));

        var views = views(all, reader);
        var replies = views.stream()
                .filter(view -> view.replyTo() != null)
                .collect(Collectors.groupingBy(CommentReading::opening));
        var exchanges = views.stream()
                .filter(view -> view.replyTo() == null)
                .map(view -> new Exchange(view, replies.getOrDefault(view.id(), List.of())))
                .toList();
        return new Page<>(exchanges, page, size, openings.total());
    }

    Page<CommentView> replies(CommentId to, int page, int size, @Nullable PersonId reader) {
        return views(rows.replies(to, page, size), reader);
    }

    Page<CommentView> by(PersonId author, int page, int size) {
        return views(rows.by(author, page, size), author);
    }

    Page<CommentView> unanswered(Collection<ThreadId> threads, int page, int size) {
        return views(rows.unanswered(threads, page, size), null);
    }

    Map<CommentId, CommentView> find(Collection<CommentId> comments, @Nullable PersonId reader) {
        return views(rows.find(comments), reader).stream()
                .collect(Collectors.toMap(CommentView::id, Function.identity()));
    }

    private Page<CommentView> views(Page<CommentRow> page, @Nullable PersonId reader) {
        return new Page<>(views(page.items(), reader), page.number(), page.size(), page.total());
    }

    private List<CommentView> views(List<CommentRow> found, @Nullable PersonId reader) {
        if (found.isEmpty()) return List.of();
        var worn = found.stream().map(CommentRow::hat).collect(Collectors.toCollection(HashSet::new));
        var bylines = hats.bylines(worn);
        return found.stream()
                .map(row -> row.seenBy(reader, Objects.requireNonNull(bylines.get(row.hat()))))
                .toList();
    }

    private static CommentId opening(CommentView reply) {
        return Objects.requireNonNull(reply.replyTo());
    }
}
