package org.sederunt.guidelines;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sederunt.discussion.CommentView;
import org.sederunt.discussion.Comments;
import org.sederunt.discussion.Dispositions;
import org.sederunt.discussion.ThreadId;
import org.sederunt.discussion.ThreadSummary;
import org.sederunt.shared.DeskQueue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The comments that wait for the office's answer, on guidelines in consultation or review. */
@Component
class CommentsToAnswer implements DeskQueue {

    private final GuidelineThreads threads;
    private final Comments comments;
    private final Dispositions dispositions;

    CommentsToAnswer(GuidelineThreads threads, Comments comments, Dispositions dispositions) {
        this.threads = threads;
        this.comments = comments;
        this.dispositions = dispositions;
    }

    @Override
    public String kindKey() {
        return "guidelines.desk.comments";
    }

    @Override
    public String icon() {
        return "comment";
    }

    @Override
    @Transactional(readOnly = true)
    public long waiting() {
        return comments.summaries(threads.inTalk(null)).values().stream()
                .mapToLong(ThreadSummary::waiting)
                .sum();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Item> first(int limit) {
        List<CommentView> waiting =
                dispositions.unanswered(threads.inTalk(null), 0, limit).items();
        Map<ThreadId, ThreadPlace> places =
                threads.places(waiting.stream().map(CommentView::thread).toList());
        return waiting.stream()
                .flatMap(comment -> item(comment, places.get(comment.thread())))
                .toList();
    }

    private static Stream<Item> item(CommentView comment, @Nullable ThreadPlace place) {
        if (place == null) return Stream.empty();
        String path = GuidelineLinks.toComment(place.slug(), comment.id());
        String words = Objects.requireNonNullElse(comment.text(), "");
        return Stream.of(new Item(place.title(), words, comment.postedAt(), null, path));
    }
}
