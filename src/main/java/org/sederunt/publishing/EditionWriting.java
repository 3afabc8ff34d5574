package org.sederunt.publishing;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sederunt.ballots.Stance;
import org.sederunt.consensus.Answer;
import org.sederunt.consensus.ObjectionView;
import org.sederunt.consensus.Question;
import org.sederunt.consensus.Result;
import org.sederunt.consensus.RollCallEntry;
import org.sederunt.consensus.rule.CompanionFigures;
import org.sederunt.consensus.rule.SectorShare;
import org.sederunt.discussion.Dispositions;
import org.sederunt.guidelines.GuidelineOutcome;
import org.sederunt.guidelines.GuidelinePage;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.guidelines.SettledFigures;
import org.sederunt.guidelines.VersionText;
import org.sederunt.publishing.EditionContent.Beside;
import org.sederunt.publishing.EditionContent.ClauseText;
import org.sederunt.publishing.EditionContent.Objection;
import org.sederunt.publishing.EditionContent.SectorResult;
import org.sederunt.publishing.EditionContent.Voice;
import org.sederunt.shared.Sector;
import org.sederunt.shared.Words;
import org.springframework.stereotype.Component;

/** Writes the edition of a settled result, from what everybody may know of it. */
@Component
class EditionWriting {

    private final Guidelines guidelines;
    private final Dispositions dispositions;
    private final ResultWords words;

    EditionWriting(Guidelines guidelines, Dispositions dispositions, ResultWords words) {
        this.guidelines = guidelines;
        this.dispositions = dispositions;
        this.words = words;
    }

    Edition write(GuidelinePage page, Result result, Instant now) {
        Question question = result.question();
        VersionText text = guidelines.text(page.id(), question.textVersion()).orElseThrow();
        if (!text.sha256().equals(question.textSha256())) {
            throw new IllegalStateException("the wording voted on is not the wording kept: " + page.id());
        }
        return new Edition(
                EditionId.next(),
                page.slug(),
                page.id(),
                text.title(),
                text.summary(),
                Objects.requireNonNull(page.outcome()),
                text.number(),
                text.canonical(),
                text.sha256(),
                content(page, text, result),
                question.window().until(),
                Objects.requireNonNull(result.settledAt()),
                now);
    }

    private EditionContent content(GuidelinePage page, VersionText text, Result result) {
        SettledFigures figures = Objects.requireNonNull(page.figures());
        List<SectorResult> sectors = Arrays.stream(Sector.values())
                .flatMap(sector -> Optional.ofNullable(result.sectors().get(sector)).stream()
                        .map(told -> SectorResults.of(sector, told, result)))
                .toList();
        return new EditionContent(
                inWords(Objects.requireNonNull(page.outcome()), figures),
                text.clauses().stream()
                        .map(clause ->
                                new ClauseText(clause.number(), clause.text().source()))
                        .toList(),
                figures,
                result.deciding(),
                result.required(),
                sectors,
                beside(result.figures()),
                voices(result.rollCall()),
                voices(result.consultative()),
                result.objections().stream().map(EditionWriting::objection).toList(),
                dispositions.tally(guidelines.threads(page.id())),
                result.question().rule().canonicalText(),
                result.question().ruleSha256());
    }

    private Map<String, String> inWords(GuidelineOutcome outcome, SettledFigures figures) {
        return Words.LANGUAGES.stream()
                .collect(Collectors.toMap(
                        language -> language.getLanguage(),
                        language -> words.of(outcome, figures, language),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static Beside beside(CompanionFigures figures) {
        Optional<SectorShare> lowest = figures.lowest();
        var heads = figures.headCount();
        return new Beside(
                figures.sectors().size(),
                heads.electors(),
                heads.ballots(),
                heads.support(),
                heads.against(),
                lowest.map(SectorShare::sector).orElse(null),
                lowest.map(share -> share.support().percent(0).intValueExact()).orElse(null),
                figures.mean().map(mean -> mean.percent(0).intValueExact()).orElse(null),
                figures.leftOut());
    }

    private static List<Voice> voices(List<RollCallEntry> entries) {
        return entries.stream()
                .map(entry -> new Voice(entry.sector(), entry.name(), entry.stance(), entry.counted(), entry.reason()))
                .toList();
    }

    private static Objection objection(ObjectionView view) {
        Optional<Answer> answer = Optional.ofNullable(view.answer());
        Stance replacedBy = view.state().isSustained() ? null : view.replacedBy();
        return new Objection(
                view.sector(),
                view.organisation(),
                view.reason(),
                view.remedy(),
                view.state(),
                replacedBy,
                answer.map(Answer::text).orElse(null),
                answer.map(Answer::at).orElse(null));
    }
}
