package org.sederunt.discussion;

import java.util.Optional;
import org.sederunt.discussion.stewardship.Stewardship;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hides and restores as a part of an act of moderation, never by itself. */
@Component
class Steward implements Stewardship {

    private final CommentRepository comments;
    private final Floor floor;

    Steward(CommentRepository comments, Floor floor) {
        this.comments = comments;
        this.floor = floor;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean hide(CommentId id, int houseRule, String reason) {
        Comment comment = floor.comment(id);
        if (comment.state() == CommentState.HIDDEN) return false;

        comment.hide(houseRule, reason, floor.now());
        return true;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean restore(CommentId id, String reason) {
        Comment comment = floor.comment(id);
        floor.held(comment.thread());
        if (comment.state() != CommentState.HIDDEN) return false;

        comment.restore(reason);
        return true;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> original(CommentId id) {
        return comments.findById(id.value()).map(Comment::words);
    }
}
