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
    public void tell(Script script, Cast cast, Timeline timeline) {
        script.list("comments").forEach(comment -> tell(comment, cast, timeline));
    }

    private void tell(Entry comment, Cast cast, Timeline timeline) {
        String key = comment.text("key");
        timeline.at(comment.moment(), () -> cast.keep(key, post(comment, cast)));
        comment.partIfAny("disposition")
                .ifPresent(answer -> timeline.at(answer.moment(), () -> answer(commentOf(key, cast), answer, cast)));
        comment.partIfAny("withdrawn")
                .ifPresent(end -> timeline.at(
                        end.moment(),
                        () -> comments.withdraw(commentOf(key, cast), cast.person(comment.text("author")))));
        comment.partIfAny("reported")
                .ifPresent(report -> timeline.at(
                        report.moment(),
                        () -> reports.report(
                                commentOf(key, cast),
                                report.number("rule"),
                                report.text("reason"),
                                cast.person(report.text("by")))));
        comment.partIfAny("hidden")
                .ifPresent(ruling -> timeline.at(
                        ruling.moment(),
                        () -> rulings.hide(
                                commentOf(key, cast),
                                ruling.number("rule"),
                                ruling.text("reason"),
                                cast.person(ruling.text("by")))));
    }

    private CommentId post(Entry comment, Cast cast) {
        GuidelineId guideline = cast.thing(comment.text("guideline"), GuidelineId.class);
        ThreadId thread = Objects.requireNonNull(guidelines
                .text(guideline, 1)
                .orElseThrow()
                .clauses()
                .get(comment.number("clause") - 1)
                .thread());
        CommentId parent = comment.has("parent") ? commentOf(comment.text("parent"), cast) : null;
        PersonId author = cast.person(comment.text("author"));
        return comments.post(new NewComment(thread, parent, comment.text("text"), Ids.next()), author);
    }

    private void answer(CommentId comment, Entry answer, Cast cast) {
        dispositions.answer(
                comment,
                answer.one("answer", Disposition.Kind.class),
                answer.text("reason"),
                cast.person(answer.text("by")));
    }

    private static CommentId commentOf(String key, Cast cast) {
        return cast.thing(key, CommentId.class);
    }
}
