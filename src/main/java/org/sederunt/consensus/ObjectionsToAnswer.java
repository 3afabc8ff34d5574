package org.sederunt.consensus;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sederunt.ballots.BallotId;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.guidelines.GuidelineSummary;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.shared.DeskQueue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The objections that wait for the office's answer, on their guideline's ballot page. */
@Component
class ObjectionsToAnswer implements DeskQueue {

    private final ObjectionRegister objections;
    private final DecisionRegister decisions;
    private final Guidelines guidelines;
    private final Clock clock;

    ObjectionsToAnswer(ObjectionRegister objections, DecisionRegister decisions, Guidelines guidelines, Clock clock) {
        this.objections = objections;
        this.decisions = decisions;
        this.guidelines = guidelines;
        this.clock = clock;
    }

    @Override
    public String kindKey() {
        return "consensus.desk.objections";
    }

    @Override
    public String icon() {
        return "stance-object";
    }

    @Override
    @Transactional(readOnly = true)
    public long waiting() {
        return objections.countAwaitingAnswer(clock.instant());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Item> first(int limit) {
        List<ObjectionRow> waiting = objections.awaitingAnswer(clock.instant(), limit);
        if (waiting.isEmpty()) return List.of();
        Map<BallotId, GuidelineSummary> places = places(waiting);
        return waiting.stream()
                .flatMap(objection -> Stream.ofNullable(places.get(objection.ballot()))
                        .map(guideline -> new Item(
                                guideline.title(),
                                objection.reason(),
                                objection.closes(),
                                objection.due(),
                                BallotLinks.to(guideline.slug()))))
                .toList();
    }

    private Map<BallotId, GuidelineSummary> places(List<ObjectionRow> waiting) {
        List<Question> questions = decisions.questions(
                waiting.stream().map(ObjectionRow::ballot).distinct().toList());
        Map<GuidelineId, GuidelineSummary> about =
                guidelines.summaries(questions.stream().map(Question::guideline).toList());
        Map<BallotId, GuidelineSummary> byBallot = new HashMap<>();
        for (Question question : questions) {
            GuidelineSummary guideline = about.get(question.guideline());
            if (guideline != null) byBallot.put(question.ballot(), guideline);
        }
        return byBallot;
    }
}
