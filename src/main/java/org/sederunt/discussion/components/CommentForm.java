package org.sederunt.discussion.components;

import java.util.Optional;
import java.util.UUID;
import org.sederunt.discussion.NewComment;
import org.sederunt.discussion.ThreadId;
import org.sederunt.shared.Refusal;
import org.sederunt.uikit.Notices;

/** Says something new in a thread; a click sent twice says it once. */
class CommentForm extends SayForm {

    private final UUID submission = UUID.randomUUID();
    private final ThreadId thread;
    private final Setting setting;
    private final Runnable said;

    CommentForm(
            ThreadId thread, String label, Optional<Refusal> refusal, Setting setting, Runnable close, Runnable said) {
        super("comment:" + thread);
        this.thread = thread;
        this.setting = setting;
        this.said = said;
        label(label);
        offer(getTranslation("discussion.comment.post"), refusal, close);
    }

    @Override
    void send(String text) {
        var comment = new NewComment(thread, null, text, submission);
        setting.comments().post(comment, setting.reader().id());

        Notices.done(getTranslation("discussion.comment.posted"));
        said.run();
    }
}
