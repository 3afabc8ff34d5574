package org.sederunt.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import org.sederunt.discussion.CommentView;
import org.sederunt.discussion.Comments;
import org.sederunt.discussion.Dispositions;
import org.sederunt.discussion.Exchange;
import org.sederunt.discussion.ThreadId;
import org.sederunt.discussion.ThreadSummary;
import org.sederunt.discussion.components.CommentsPanel;
import org.sederunt.discussion.components.ThreadPanels;
import org.sederunt.guidelines.GuidelinePage;
import org.sederunt.guidelines.ThreadPlace;
import org.sederunt.guidelines.components.GuidelineHeader;
import org.sederunt.shared.Page;
import org.sederunt.uikit.EmptyState;
import org.sederunt.uikit.Pager;

/** All comments on a guideline, on whatever part of it, the newest first; or those that wait for an answer, the oldest first. */
@Route("guidelines/:slug/comments")
@PermitAll
class CommentsView extends GuidelineTabView {

    private static final int SIZE = 20;

    private final transient GuidelineShelf shelf;
    private final transient Comments comments;
    private final transient Dispositions dispositions;
    private final transient ThreadPanels panels;
    private final Div below = new Div();
    private CommentsPanel list;
    private FollowedComment followed;

    CommentsView(
            GuidelineShelf shelf,
            GuidelineHeader header,
            Comments comments,
            Dispositions dispositions,
            ThreadPanels panels) {
        super(shelf, header, CommentsTab.KEY);
        this.shelf = shelf;
        this.comments = comments;
        this.dispositions = dispositions;
        this.panels = panels;
        this.list = panels.severalThreads(shelf.me(), this::read);
        this.followed = new FollowedComment(comments, panels, shelf.me(), this::read);
    }

    @Override
    void fill(Div content, GuidelinePage guideline) {
        list = panels.severalThreads(shelf.me(), this::read);
        followed = new FollowedComment(comments, panels, shelf.me(), this::read);
        content.add(choices(guideline), followed, list, below);
        read();
    }

    @Override
    boolean refresh(GuidelinePage before, GuidelinePage now) {
        read();
        return true;
    }

    private CommentsAsked asked() {
        return CommentsAsked.of(query());
    }

    private Component choices(GuidelinePage guideline) {
        var filters = new Nav(
                choice(guideline, CommentsAsked.all(), "guidelines.comments.all"),
                choice(guideline, CommentsAsked.onlyWaiting(), "guidelines.comments.waiting"));
        filters.addClassName("filters");
        filters.getElement().setAttribute("aria-label", getTranslation("guidelines.comments.filters"));
        return filters;
    }

    private Component choice(GuidelinePage guideline, CommentsAsked offered, String key) {
        var chip = new Anchor("/app/" + offered.address(guideline.slug()), getTranslation(key));
        chip.addClassName("chip");
        if (offered.waiting() == asked().waiting()) chip.getElement().setAttribute("aria-current", "true");
        return chip;
    }

    private void read() {
        List<ThreadId> threads = guideline().everyThread();
        Map<ThreadId, ThreadSummary> summaries = comments.summaries(threads);
        Map<ThreadId, ThreadPlace> places = shelf.guidelines().places(threads);
        Page<CommentView> page = page(threads);
        list.show(page.items(), summaries, comment -> place(comment, places));
        followed.show(asked().comment(), summaries, comment -> place(comment, places));
        below.removeAll();
        if (page.items().isEmpty()) below.add(nothing());
        below.add(new Pager(
                page, to -> Going.to(asked().at(to).address(guideline().slug()))));
    }

    private Page<CommentView> page(List<ThreadId> threads) {
        CommentsAsked asked = asked();
        return asked.waiting()
                ? dispositions.unanswered(threads, asked.page(), SIZE)
                : comments.page(threads, asked.page(), SIZE, shelf.me()).map(Exchange::opening);
    }

    private Component place(CommentView comment, Map<ThreadId, ThreadPlace> places) {
        return new PlaceLine(places.get(comment.thread()));
    }

    private Component nothing() {
        String key = asked().waiting() ? "guidelines.comments.answered" : "guidelines.comments.none";
        return new EmptyState(getTranslation(key), getTranslation(key + ".text"));
    }
}
