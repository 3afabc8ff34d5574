package org.sederunt.discussion.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.sederunt.discussion.CommentId;
import org.sederunt.discussion.CommentView;
import org.sederunt.discussion.ThreadSummary;
import org.sederunt.shared.Page;

/** The replies to a comment, folded until someone wants to read them. */
class Replies extends Div {

    private static final int AT_ONCE = 20;

    private final CommentId opening;
    private final Setting setting;
    private final CommentList list;
    private final Div foot = new Div();
    private final Link toggle;
    private ThreadSummary thread;
    private int shown = AT_ONCE;

    Replies(CommentId opening, ThreadSummary thread, Setting setting, Runnable changed) {
        this.opening = opening;
        this.thread = thread;
        this.setting = setting;
        this.list = new CommentList(setting, changed);
        this.toggle = new Link("", () -> unfold(!isVisible()));
        addClassName("replies");
        foot.addClassName("more");
        add(list, foot);
        unfold(false);
    }

    /** What folds and unfolds them, with their number. */
    Component toggle(int count) {
        toggle.setText(getTranslation("discussion.replies", count));
        return toggle;
    }

    final void unfold(boolean wanted) {
        setVisible(wanted);
        toggle.getElement().setAttribute("aria-expanded", Boolean.toString(wanted));
        if (wanted) read();
    }

    void refresh(ThreadSummary now) {
        thread = now;
        if (isVisible()) read();
    }

    boolean isWrittenIn() {
        return list.isWrittenIn();
    }

    private void read() {
        Page<CommentView> replies =
                setting.comments().replies(opening, 0, shown, setting.reader().id());
        list.show(replies.items(), thread);
        foot.removeAll();
        long rest = replies.total() - replies.items().size();
        if (rest > 0) foot.add(new Link(getTranslation("discussion.replies.more", rest), this::readOn));
        foot.setVisible(rest > 0);
    }

    private void readOn() {
        shown += AT_ONCE;
        read();
    }
}
