package org.sederunt.demo;

import java.util.Objects;
import org.sederunt.discussion.CommentId;
import org.sederunt.discussion.Comments;
import org.sederunt.discussion.Disposition;
import org.sederunt.discussion.Dispositions;
import org.sederunt.discussion.NewComment;
import org.sederunt.discussion.ThreadId;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.identity.PersonId;
import org.sederunt.moderation.Reports;
import org.sederunt.moderation.Rulings;
import org.sederunt.shared.Ids;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was said on the clauses, what the office answered, and the little that had to be moderated. */
@Component
@Order(5)
class CommentsScene implements Scene {

    private final Guidelines guidelines;
    private final Comments comments;
    private final Dispositions dispositions;
    private final Reports reports;
    private final Rulings rulings;

    CommentsScene(
            Guidelines guidelines, Comments comments, Dispositions dispositions, Reports reports, Rulings rulings) {
        this.guidelines = guidelines;
        this.comments = comments;
        this.dispositions = dispositions;
        this.reports = reports;
        this.rulings = rulings;
    }

    @Override
    public void tell(Script script, Players players, Timeline timeline) {
        script.list("comments").forEach(comment -> tell(comment, players, timeline));
    }

    private void tell(Entry comment, Players players, Timeline timeline) {
        String key = comment.text("key");
        timeline.at(comment.moment(), () -> players.keep(key, post(comment, players)));
        comment.partIfAny("disposition")
                .ifPresent(answer ->
                        timeline.at(answer.moment(), () -> answer(commentOf(key, players), answer, players)));
        comment.partIfAny("withdrawn")
                .ifPresent(end -> timeline.at(
                        end.moment(),
                        () -> comments.withdraw(commentOf(key, players), players.person(comment.text("author")))));
        comment.partIfAny("reported")
                .ifPresent(report -> timeline.at(
                        report.moment(),
                        () -> reports.report(
                                commentOf(key, players),
                                report.number("rule"),
                                report.text("reason"),
                                players.person(report.text("by")))));
        comment.partIfAny("hidden")
                .ifPresent(ruling -> timeline.at(
                        ruling.moment(),
                        () -> rulings.hide(
                                commentOf(key, players),
                                ruling.number("rule"),
                                ruling.text("reason"),
                                players.person(ruling.text("by")))));
    }

    private CommentId post(Entry comment, Players players) {
        GuidelineId guideline = players.thing(comment.text("guideline"), GuidelineId.class);
        ThreadId thread = Objects.requireNonNull(guidelines
                .text(guideline, 1)
                .orElseThrow()
                .clauses()
                .get(comment.number("clause") - 1)
                .thread());
        CommentId parent = comment.has("parent") ? commentOf(comment.text("parent"), players) : null;
        PersonId author = players.person(comment.text("author"));
        return comments.post(new NewComment(thread, parent, comment.text("text"), Ids.next()), author);
    }

    private void answer(CommentId comment, Entry answer, Players players) {
        dispositions.answer(
                comment,
                answer.one("answer", Disposition.Kind.class),
                answer.text("reason"),
                players.person(answer.text("by")));
    }

    private static CommentId commentOf(String key, Players players) {
        return players.thing(key, CommentId.class);
    }
}
