package org.sederunt.discussion.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import org.sederunt.discussion.CommentAct;
import org.sederunt.discussion.CommentView;
import org.sederunt.discussion.ThreadSummary;
import org.sederunt.uikit.Notices;

/** One comment with what the reader may do with it, the form for it while one is open, and its replies once they are unfolded. */
class CommentCard extends Article {

    private final Setting setting;
    private final Runnable changed;
    private final Div words = new Div();
    private final Div more = new Div();
    private final Div form = new Div();
    private final Replies replies;

    private CommentView comment;
    private ThreadSummary thread;
    private Set<CommentAct> possible;

    CommentCard(CommentView comment, ThreadSummary thread, Setting setting, Runnable changed) {
        this.comment = comment;
        this.thread = thread;
        this.setting = setting;
        this.changed = changed;
        this.possible = possible();
        this.replies = new Replies(comment.id(), thread, setting, changed);

        addClassName("comment");
        words.addClassName("as-is");
        more.addClassName("more");
        form.addClassName("writing");
        add(words, more, form, replies);
        lay();
    }

    /** Shows the comment as it is now; what did not change is left alone. */
    void show(CommentView now, ThreadSummary threadNow) {
        boolean same = now.equals(comment);
        comment = now;
        thread = threadNow;
        var before = possible;
        possible = possible();
        if (!same || !before.equals(possible)) lay();
        replies.refresh(thread);
    }

    boolean isWrittenIn() {
        return form.getComponentCount() > 0 || replies.isWrittenIn();
    }

    private Set<CommentAct> possible() {
        return setting.comments().possible(comment, thread, setting.reader());
    }

    private void lay() {
        getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("discussion.comment.by", comment.byline().person()));
        words.removeAll();
        words.add(new CommentParts(comment, setting.time()));
        more.removeAll();
        offer(CommentAct.REPLY, "discussion.reply.open", this::reply);
        if (comment.replies() > 0) more.add(replies.toggle(comment.replies()));
        offer(CommentAct.EDIT, "discussion.comment.edit", this::edit);
        if (comment.stands()) offer(CommentAct.WITHDRAW, "discussion.comment.withdraw", this::withdraw);
        else offer(CommentAct.WITHDRAW, "discussion.comment.bringback", this::bringBack);
        offer(CommentAct.ANSWER, "discussion.answer.open", this::answer);
        offer(CommentAct.CHANGE_ANSWER, "discussion.answer.change", this::answer);
        for (CommentAction action : setting.actions()) offer(action);
        if (comment.waits()) more.add(new Span(getTranslation("discussion.state.waiting")));
        more.setVisible(more.getComponentCount() > 0);
    }

    private void offer(CommentAct act, String key, Runnable begin) {
        if (possible.contains(act)) more.add(new Link(getTranslation(key), begin));
    }

    private void offer(CommentAction action) {
        if (!action.isOffered(comment, setting.reader())) return;
        more.add(new Link(getTranslation(action.labelKey()), () -> action.begin(comment, setting.reader(), changed)));
    }

    private void reply() {
        write(new ReplyForm(comment, setting, this::close, () -> {
            replies.unfold(true);
            closeAndTell();
        }));
    }

    private void edit() {
        write(new EditForm(comment, setting, this::close, this::closeAndTell));
    }

    private void answer() {
        write(new AnswerForm(comment, setting, this::close, this::closeAndTell));
    }

    private void closeAndTell() {
        close();
        changed.run();
    }

    private void withdraw() {
        var me = setting.reader().id();
        if (!Notices.attempt(() -> setting.comments().withdraw(comment.id(), me))) return;
        changed.run();
        Notices.undoable(getTranslation("discussion.comment.withdrawn"), this::bringBack);
    }

    private void bringBack() {
        var me = setting.reader().id();
        if (Notices.attempt(() -> setting.comments().bringBack(comment.id(), me))) changed.run();
    }

    private void write(Component opened) {
        form.removeAll();
        form.add(opened);
    }

    private void close() {
        form.removeAll();
    }
}
