package org.sederunt.discussion.components;

import java.util.Objects;
import java.util.Optional;
import org.sederunt.discussion.CommentMoved;
import org.sederunt.discussion.CommentView;
import org.sederunt.uikit.Notices;

/** Says one's own comment in other words; if it was changed elsewhere meanwhile both texts are shown. */
class EditForm extends SayForm {

    private final CommentView comment;
    private final Setting setting;
    private final Runnable said;
    private int version;

    EditForm(CommentView comment, Setting setting, Runnable close, Runnable said) {
        super("edit:" + comment.id());
        this.comment = comment;
        this.setting = setting;
        this.said = said;
        this.version = comment.version();
        label(getTranslation("discussion.comment.edit.label"));
        begin(Objects.requireNonNull(comment.text()));
        offer(getTranslation("discussion.comment.save"), Optional.empty(), close);
    }

    @Override
    void send(String text) {
        try {
            setting.comments()
                    .edit(comment.id(), text, version, setting.reader().id());
        } catch (CommentMoved moved) {
            version = moved.version();
            note(new ConflictNote(moved));
            throw moved;
        }
        Notices.done(getTranslation("discussion.comment.saved"));
        said.run();
    }
}
