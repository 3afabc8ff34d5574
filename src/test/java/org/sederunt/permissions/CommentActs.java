package org.sederunt.permissions;

import java.util.List;
import java.util.UUID;
import org.sederunt.discussion.CommentId;
import org.sederunt.discussion.Comments;
import org.sederunt.discussion.Disposition.Kind;
import org.sederunt.discussion.Dispositions;
import org.sederunt.discussion.NewComment;
import org.sederunt.discussion.ThreadId;
import org.sederunt.moderation.Reports;
import org.sederunt.moderation.Rulings;
import org.springframework.stereotype.Component;

/** What people say, what the office answers, and what is reported and decided. */
@Component
class CommentActs implements Acts {

    private final Comments comments;
    private final Dispositions dispositions;
    private final Reports reports;
    private final Rulings rulings;
    private final Talk talk;

    CommentActs(Comments comments, Dispositions dispositions, Reports reports, Rulings rulings, Talk talk) {
        this.comments = comments;
        this.dispositions = dispositions;
        this.reports = reports;
        this.rulings = rulings;
        this.talk = talk;
    }

    @Override
    public List<Attempt> attempts() {
        return List.of(
                in(
                        "Comments.post",
                        (stage, by) -> comments.refusalToPost(talk.in(stage).id(), by),
                        (stage, by) -> comments.post(another(talk.in(stage).id()), by)),
                in(
                        "Comments.edit",
                        (stage, by) -> comments.refusalToEdit(talk.said(stage, by), by),
                        (stage, by) ->
                                comments.edit(talk.said(stage, by), "Wider.", version(talk.said(stage, by)), by)),
                in(
                        "Comments.withdraw",
                        (stage, by) -> comments.refusalToWithdraw(talk.said(stage, by), by),
                        (stage, by) -> comments.withdraw(talk.said(stage, by), by)),
                in(
                        "Comments.bringBack",
                        (stage, by) -> comments.refusalToWithdraw(talk.withdrawn(stage, by), by),
                        (stage, by) -> comments.bringBack(talk.withdrawn(stage, by), by)),
                in(
                        "Dispositions.answer",
                        (stage, by) ->
                                dispositions.refusalToAnswer(talk.in(stage).waits(), by),
                        (stage, by) -> dispositions.answer(talk.in(stage).waits(), Kind.ACCEPTED, "Yes.", by)),
                in(
                        "Dispositions.change",
                        (stage, by) ->
                                dispositions.refusalToChange(talk.in(stage).answered(), by),
                        (stage, by) -> dispositions.change(
                                talk.in(stage).answered(),
                                Kind.ACCEPTED,
                                "Yes.",
                                version(talk.in(stage).answered()),
                                by)),
                on(
                        "Reports.report",
                        (state, by) -> reports.refusalToReport(talk.comment(state), by),
                        (state, by) -> reports.report(talk.comment(state), 2, "", by)),
                on(
                        "Rulings.hide",
                        (state, by) -> rulings.refusalToHide(talk.comment(state), by),
                        (state, by) -> rulings.hide(talk.comment(state), 2, "Because of rule 2.", by)),
                on(
                        "Rulings.restore",
                        (state, by) -> rulings.refusalToRestore(talk.comment(state), by),
                        (state, by) -> rulings.restore(talk.comment(state), "It keeps the rules.", by)),
                on(
                        "Rulings.leave",
                        (state, by) -> rulings.refusalToLeave(talk.comment(state), by),
                        (state, by) -> rulings.leave(talk.comment(state), by)));
    }

    private static Attempt in(String act, Attempt.Reading reading, Attempt.Doing doing) {
        return new Attempt(act, Stages.THREAD, reading, doing);
    }

    private static Attempt on(String act, Attempt.Reading reading, Attempt.Doing doing) {
        return new Attempt(act, Stages.COMMENT, reading, doing);
    }

    private static NewComment another(ThreadId thread) {
        return new NewComment(thread, null, "It should be narrower.", UUID.randomUUID());
    }

    private int version(CommentId comment) {
        return comments.find(comment, null).orElseThrow().version();
    }
}
