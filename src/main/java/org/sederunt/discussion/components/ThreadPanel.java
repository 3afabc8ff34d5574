package org.sederunt.discussion.components;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import org.sederunt.discussion.CommentView;
import org.sederunt.discussion.ThreadId;
import org.sederunt.discussion.ThreadSummary;
import org.sederunt.uikit.Icon;

/** What is said in one thread: the newest comments, more on request, and the form to say something while it is open. */
public class ThreadPanel extends Div {

    private static final int MORE = 20;

    private final ThreadId thread;
    private final Setting setting;
    private final CommentList list;
    private final Div form = new Div();
    private final Div foot = new Div();
    private String label = getTranslation("discussion.comment.label");
    private ThreadSummary summary;
    private int most = ThreadPanels.FEW;

    ThreadPanel(ThreadId thread, List<CommentView> first, ThreadSummary summary, Setting setting) {
        this.thread = thread;
        this.summary = summary;
        this.setting = setting;
        this.list = new CommentList(setting, this::refresh);
        addClassNames("margin", "thread");
        form.addClassName("writing");
        foot.addClassName("more");
        add(list, form, foot);
        show(first);
    }

    /** Names what is commented on, as in "clause 4", above the field in which people write. */
    public ThreadPanel about(String what) {
        label = getTranslation("discussion.comment.about", what);
        return this;
    }

    /**
     * Shows the thread as it is now, from figures and first comments that the page has read for all its threads at once. What is
     * being written stays, and so does what the reader has unfolded.
     */
    public void refresh(List<CommentView> first, ThreadSummary now) {
        summary = now;
        show(most > ThreadPanels.FEW ? read() : first);
    }

    /** Like the other, reading figures and comments itself, in four statements. */
    public void refresh() {
        summary = setting.comments().summaries(Set.of(thread)).getOrDefault(thread, summary);
        show(read());
    }

    private List<CommentView> read() {
        var me = setting.reader().id();
        return setting.comments().firstOf(Set.of(thread), most, me).getOrDefault(thread, List.of());
    }

    private void show(List<CommentView> comments) {
        list.show(comments, summary);
        foot.removeAll();
        boolean open = summary.isOpenAt(setting.time().now());
        if (summary.exchanges() == 0) foot.add(nobody(open));
        if (open && form.getComponentCount() == 0) foot.add(opener());
        int rest = summary.exchanges() - comments.size();
        if (rest > 0) foot.add(link("discussion.more", rest, most + MORE));
        if (most > ThreadPanels.FEW) foot.add(link("discussion.fewer", 0, ThreadPanels.FEW));
        foot.setVisible(foot.getComponentCount() > 0);
    }

    private Button opener() {
        var opener = new Button(getTranslation("discussion.comment.open"), new Icon("comment"), click -> write());
        opener.addThemeVariants(ButtonVariant.SMALL);
        return opener;
    }

    private Link link(String key, int count, int atMost) {
        return new Link(getTranslation(key, count), () -> showAtMost(atMost));
    }

    private Paragraph nobody(boolean open) {
        var nobody = new Paragraph(getTranslation(open ? "discussion.none.open" : "discussion.none.closed"));
        nobody.addClassName("hint");
        return nobody;
    }

    private void showAtMost(int number) {
        most = number;
        show(read());
    }

    private void write() {
        var refusal = setting.comments().refusalToPost(summary, setting.reader());
        form.add(new CommentForm(thread, label, refusal, setting, this::close, this::close));
        refresh();
    }

    private void close() {
        form.removeAll();
        refresh();
    }
}
