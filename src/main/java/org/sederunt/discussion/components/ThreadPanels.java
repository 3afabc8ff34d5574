package org.sederunt.discussion.components;

import com.vaadin.flow.server.VaadinRequest;
import java.util.List;
import org.sederunt.discussion.CommentView;
import org.sederunt.discussion.Comments;
import org.sederunt.discussion.Dispositions;
import org.sederunt.discussion.Reader;
import org.sederunt.discussion.ThreadId;
import org.sederunt.discussion.ThreadSummary;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.OfficeTime;
import org.springframework.stereotype.Component;

/** Makes the panels of a page's threads. */
@Component
public class ThreadPanels {

    /** How many comments of a thread are shown before someone asks for more. */
    public static final int FEW = 2;

    private final Comments comments;
    private final Dispositions dispositions;
    private final List<CommentAction> actions;
    private final OfficeTime time;

    ThreadPanels(Comments comments, Dispositions dispositions, List<CommentAction> actions, OfficeTime time) {
        this.comments = comments;
        this.dispositions = dispositions;
        this.actions = actions;
        this.time = time;
    }

    /**
     * The panel of one thread, from its figures and its newest comments, at most {@value #FEW}, which the page has read for all its
     * threads at once; {@code reader} is asked for once in a request.
     */
    public ThreadPanel of(ThreadId thread, List<CommentView> first, ThreadSummary summary, PersonId reader) {
        var setting = new Setting(comments, dispositions, actions, time, readerOf(reader));
        return new ThreadPanel(thread, first, summary, setting);
    }

    /** An empty panel for comments from several threads; {@code changed} is run once something was done to one of them. */
    public CommentsPanel severalThreads(PersonId reader, Runnable changed) {
        return new CommentsPanel(new Setting(comments, dispositions, actions, time, readerOf(reader)), changed);
    }

    private Reader readerOf(PersonId id) {
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request == null) return comments.reader(id);
        String place = Reader.class.getName() + ":" + id;
        if (request.getAttribute(place) instanceof Reader known) return known;
        Reader found = comments.reader(id);
        request.setAttribute(place, found);
        return found;
    }
}
