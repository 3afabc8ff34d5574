package org.sederunt.statements;

import static org.sederunt.statements.Multitude.key;

import java.util.Map;
import java.util.UUID;
import org.sederunt.discussion.CommentId;
import org.sederunt.discussion.Comments;
import org.sederunt.discussion.Disposition;
import org.sederunt.discussion.Dispositions;
import org.sederunt.discussion.NewComment;
import org.sederunt.discussion.ThreadId;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.guidelines.GuidelinePage;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.identity.PersonId;
import org.sederunt.moderation.Reports;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is said about a guideline and what becomes of it: comments, replies, answers, reports, notices. */
@Component
class FullTalk {

    /** Before anything that other tests leave waiting, so that lists that begin with the oldest show this. */
    private static final String LONG_AGO = "timestampadd(minute, -n, '2001-01-01')";

    private final Guidelines guidelines;
    private final Comments comments;
    private final Dispositions dispositions;
    private final Reports reports;
    private final JdbcClient sql;

    FullTalk(Guidelines guidelines, Comments comments, Dispositions dispositions, Reports reports, JdbcClient sql) {
        this.guidelines = guidelines;
        this.comments = comments;
        this.dispositions = dispositions;
        this.reports = reports;
        this.sql = sql;
    }

    void fill(GuidelineId guideline, FullPortal portal, Multitude much) {
        GuidelinePage page = guidelines.find(guideline).orElseThrow();
        PersonId citizen = portal.reader("citizen");
        PersonId representative = portal.reader("representative");
        CommentId opening = say(page.wholeText(), null, citizen);
        CommentId reply = say(page.wholeText(), opening, representative);
        CommentId answered = say(page.threads().getFirst(), null, citizen);
        dispositions.answer(answered, Disposition.Kind.NOTED, "We will look.", portal.reader("moderator"));
        many("opening", opening, much);
        many("reply", reply, much);
        many("answered", answered, much);
        consultations(guideline, page, opening, portal, much);
        reported(page, portal, much);
        much.like(
                "notice",
                one("select id from notice where person_id = ? limit 1", citizen.value()),
                "notice",
                Map.of());
        UUID step = one("select id from guideline_step where guideline_id = ? limit 1", guideline.value());
        much.like("guideline_step", step, "step", Map.of());
    }

    /** Other guidelines that are open for comment, each with a thread in which something waits. */
    private void consultations(
            GuidelineId id, GuidelinePage page, CommentId opening, FullPortal portal, Multitude much) {
        much.like("thread", page.wholeText().value(), "thread", Map.of());
        var own = Map.of(
                "slug",
                "concat(original.slug, '-', n)",
                "submission",
                key("drafted talk"),
                "stage_since",
                portal.minutesAgo(),
                "closing_told",
                "true",
                "whole_thread_id",
                key("thread"));
        much.like("guideline", id.value(), "talk", own);
        UUID version = one("select id from guideline_version where guideline_id = ?", id.value());
        much.like("guideline_version", version, "version of talk", Map.of("guideline_id", key("talk")));
        var elsewhere = Map.of("submission", key("said elsewhere"), "thread_id", key("thread"), "posted_at", LONG_AGO);
        much.like("comment", opening.value(), "elsewhere", elsewhere);
    }

    /** Many comments with one report each, and one with many. */
    private void reported(GuidelinePage page, FullPortal portal, Multitude much) {
        CommentId comment = say(page.wholeText(), null, portal.reader("representative"));
        reports.report(comment, 1, "", portal.reader("citizen"));
        UUID filed = one("select id from moderation_case where comment_id = ?", comment.value());
        UUID report = one("select id from report where case_id = ?", filed);
        portal.name("case", filed);
        many("reported", comment, much);
        much.like("moderation_case", filed, "case", Map.of("comment_id", key("reported")));
        much.like("report", report, "report", Map.of("case_id", key("case")));
        much.like("report", report, "report again", Map.of("reported_by", key("person")));
    }

    private static void many(String salt, CommentId like, Multitude much) {
        var own = Map.of("submission", key("said " + salt), "posted_at", LONG_AGO);
        much.like("comment", like.value(), salt, own);
    }

    private CommentId say(ThreadId thread, @org.jspecify.annotations.Nullable CommentId to, PersonId by) {
        return comments.post(new NewComment(thread, to, "More shade, please.", UUID.randomUUID()), by);
    }

    private UUID one(String question, UUID about) {
        return sql.sql(question).param(about).query(UUID.class).single();
    }
}
