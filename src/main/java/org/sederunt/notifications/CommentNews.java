package org.sederunt.notifications;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sederunt.discussion.CommentAnswered;
import org.sederunt.discussion.CommentId;
import org.sederunt.discussion.CommentPosted;
import org.sederunt.discussion.ThreadId;
import org.sederunt.guidelines.GuidelineLinks;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.guidelines.ThreadPlace;
import org.sederunt.identity.PersonId;
import org.sederunt.moderation.ContentHidden;
import org.sederunt.moderation.ContentLeft;
import org.sederunt.moderation.ContentRestored;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells people what became of what they said: replies, answers, and what moderators did. */
@Component
class CommentNews {

    private final Delivery delivery;
    private final Guidelines guidelines;

    CommentNews(Delivery delivery, Guidelines guidelines) {
        this.delivery = delivery;
        this.guidelines = guidelines;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(CommentPosted reply) {
        UUID author = reply.repliedTo();
        if (author == null || author.equals(reply.actor())) return;
        about(reply.thread(), reply.subject(), "notifications.comment.replied")
                .map(news -> news.person(new PersonId(reply.actor())))
                .ifPresent(news -> delivery.tell(new PersonId(author), news));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(CommentAnswered answered) {
        String key = answered.again() ? "notifications.comment.answeredagain" : "notifications.comment.answered";
        about(answered.thread(), answered.subject(), key)
                .map(news -> news.word(answered.kind().key()))
                .ifPresent(news -> delivery.tell(new PersonId(answered.author()), news));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(ContentHidden hidden) {
        tell(hidden.author(), hidden.thread(), hidden.subject(), "notifications.comment.hidden");
        tell(hidden.reporters(), hidden.thread(), hidden.subject(), "notifications.report.hidden");
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(ContentRestored restored) {
        tell(restored.author(), restored.thread(), restored.subject(), "notifications.comment.restored");
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(ContentLeft left) {
        tell(left.reporters(), left.thread(), left.subject(), "notifications.report.left");
    }

    private void tell(UUID author, UUID thread, UUID comment, String key) {
        tell(Set.of(author), thread, comment, key);
    }

    private void tell(Set<UUID> people, UUID thread, UUID comment, String key) {
        List<PersonId> told = people.stream().map(PersonId::new).toList();
        if (!told.isEmpty()) about(thread, comment, key).ifPresent(news -> delivery.tell(told, news));
    }

    /** News with the title of the guideline as {0}; none where the thread belongs to none. */
    private Optional<News> about(UUID thread, UUID comment, String key) {
        var id = new ThreadId(thread);
        return Optional.ofNullable(guidelines.places(List.of(id)).get(id))
                .map(place -> News.of(key, pathOf(place, comment)).text(place.title()));
    }

    private static String pathOf(ThreadPlace place, UUID comment) {
        return GuidelineLinks.toComment(place.slug(), new CommentId(comment));
    }
}
