package org.sederunt.discussion.components;

import java.util.Optional;
import java.util.UUID;
import org.sederunt.discussion.CommentView;
import org.sederunt.discussion.NewComment;
import org.sederunt.uikit.Notices;

/** Replies to a comment; a click sent twice replies once. */
class ReplyForm extends SayForm {

    private final UUID submission = UUID.randomUUID();
    private final CommentView to;
    private final Setting setting;
    private final Runnable said;

    ReplyForm(CommentView to, Setting setting, Runnable close, Runnable said) {
        super("reply:" + to.id());
        this.to = to;
        this.setting = setting;
        this.said = said;
        label(getTranslation("discussion.reply.label", to.byline().person()));
        offer(getTranslation("discussion.reply.post"), Optional.empty(), close);
    }

    @Override
    void send(String text) {
        var reply = new NewComment(to.thread(), to.id(), text, submission);
        setting.comments().post(reply, setting.reader().id());

        Notices.done(getTranslation("discussion.reply.posted"));
        said.run();
    }
}
