package org.sederunt.shell.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sederunt.ballots.BallotId;
import org.sederunt.ballots.BallotStatus;
import org.sederunt.consensus.ObjectionView;
import org.sederunt.discussion.CommentView;
import org.sederunt.discussion.ThreadId;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.guidelines.GuidelineSummary;
import org.sederunt.guidelines.ThreadPlace;
import org.sederunt.identity.PersonId;
import org.sederunt.roundtables.TableSummary;
import org.sederunt.shared.Page;

/** Asks for a page of one part, with everything its lines name in a few statements, and draws each line. */
@SpringComponent
class MineLists {

    private final MineDoors doors;

    MineLists(MineDoors doors) {
        this.doors = doors;
    }

    Page<Component> of(MinePart part, PersonId me, int page, int size, Locale locale) {
        return switch (part) {
            case COMMENTS -> comments(me, page, size);
            case SEATS -> doors.tables().seatedAt(me, page, size).map(table -> seat(table, locale));
            case BALLOTS -> ballots(me, page, size, locale);
            case OBJECTIONS -> objections(me, page, size, locale);
        };
    }

    private Page<Component> comments(PersonId me, int page, int size) {
        Page<CommentView> mine = doors.comments().by(me, page, size);
        Map<ThreadId, ThreadPlace> places = doors.guidelines()
                .places(mine.items().stream().map(CommentView::thread).collect(Collectors.toSet()));
        return mine.map(comment -> new MyComment(comment, places.get(comment.thread()), doors.time()));
    }

    private Component seat(TableSummary table, Locale locale) {
        String state = table.isComingAt(doors.time().now())
                ? "shell.mine.seat.coming"
                : table.minutesApproved() ? "shell.mine.seat.minutes" : "shell.mine.seat.over";
        String when = doors.time().dayAndTime(table.when().from(), locale);
        return new MyLine("table", "tables/" + table.slug(), table.title(), when, I18NProvider.translate(state));
    }

    private Page<Component> ballots(PersonId me, int page, int size, Locale locale) {
        Page<BallotStatus> voted = doors.ballots().votedIn(me, page, size);
        var about = guidelines(voted.items());
        return voted.map(ballot -> ballot(ballot, about.get(new GuidelineId(ballot.guideline())), locale));
    }

    private Component ballot(BallotStatus ballot, @Nullable GuidelineSummary about, Locale locale) {
        String key = ballot.closed() ? "shell.mine.ballot.closed" : "shell.mine.ballot.open";
        String when = I18NProvider.translate(key, doors.time().dayAndTime(ballot.closes(), locale));
        return MyLine.aboutBallot("ballot", about, when, I18NProvider.translate("shell.mine.ballot.voted"));
    }

    private Page<Component> objections(PersonId me, int page, int size, Locale locale) {
        Page<ObjectionView> mine = doors.objections().by(me, page, size);
        List<BallotStatus> ballots = doors.ballots()
                .statuses(mine.items().stream().map(ObjectionView::ballot).collect(Collectors.toSet()));
        Map<BallotId, GuidelineId> asked = ballots.stream()
                .collect(Collectors.toMap(BallotStatus::id, ballot -> new GuidelineId(ballot.guideline())));
        var about = guidelines(ballots);
        return mine.map(objection -> {
            GuidelineId guideline = asked.get(objection.ballot());
            return objection(objection, guideline == null ? null : about.get(guideline), locale);
        });
    }

    private Component objection(ObjectionView objection, @Nullable GuidelineSummary about, Locale locale) {
        var due = objection.due();
        String detail = due == null
                ? objection.reason()
                : I18NProvider.translate(
                        "shell.mine.objection.due",
                        objection.reason(),
                        doors.time().dayAndTime(due, locale));
        return MyLine.aboutBallot(
                "stance-object",
                about,
                detail,
                I18NProvider.translate(objection.state().key()));
    }

    private Map<GuidelineId, GuidelineSummary> guidelines(List<BallotStatus> ballots) {
        return doors.guidelines()
                .summaries(ballots.stream()
                        .map(ballot -> new GuidelineId(Objects.requireNonNull(ballot.guideline())))
                        .collect(Collectors.toSet()));
    }
}
