package org.sederunt.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sederunt.consensus.rule.DecisionRule;
import org.sederunt.consensus.rule.DisclosedSector.Closed;
import org.sederunt.consensus.rule.DisclosedSector.Published;
import org.sederunt.consensus.rule.Exceptions;
import org.sederunt.consensus.rule.Fraction;
import org.sederunt.consensus.rule.Telling;
import org.sederunt.shared.OfficeTime;
import org.sederunt.shared.Sector;
import org.sederunt.shared.Words;
import org.springframework.stereotype.Component;

/** Says rules and results in sentences; what is agreed with dissent is never said without its exceptions. */
@Component
public class DecisionWords {

    private final Words words;
    private final OfficeTime time;

    DecisionWords(Words words, OfficeTime time) {
        this.words = words;
        this.time = time;
    }

    /** The rule in one breath, for so many deciding sectors. */
    public String telling(DecisionRule rule, int deciding, Locale locale) {
        Telling telling = rule.telling(deciding);
        return words.get(
                locale,
                telling.key(),
                telling.required(),
                telling.deciding(),
                part(telling.accept(), locale),
                part(telling.against(), locale));
    }

    /** A share in words, as in "two thirds"; one that has none of its own in numbers. */
    public String part(Fraction share, Locale locale) {
        long many = share.numerator();
        long of = share.denominator();
        boolean hasWords = of <= 5 && many <= of;
        return hasWords
                ? words.get(locale, "consensus.part." + many + "." + of)
                : words.get(locale, "consensus.part.other", many, of);
    }

    public String outcome(Result result, Locale locale) {
        return words.get(locale, result.outcome().key());
    }

    /** As in "Agreed by 4 of 6 sectors. Divided: Private. Gave no answer: Media." */
    public String sentence(Result result, Locale locale) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.get(
                locale, result.outcome().key() + ".counted", result.accepting().size(), result.deciding()));
        if (result.wantsRecirculation()) sentences.add(words.get(locale, "guidelines.outcome.notputagain"));
        Exceptions exceptions = result.exceptions();
        name("OPPOSES", exceptions.opposing(), locale, sentences);
        name("DIVIDED", exceptions.divided(), locale, sentences);
        name("NO_POSITION", exceptions.noPosition(), locale, sentences);
        name("NEITHER", exceptions.neither(), locale, sentences);
        name("SILENT", exceptions.silent(), locale, sentences);
        name("OBJECTION", List.copyOf(exceptions.sustained().keySet()), locale, sentences);
        if (!result.isSettled()) sentences.addAll(waiting(result, locale));
        return String.join(" ", sentences);
    }

    private List<String> waiting(Result result, Locale locale) {
        if (result.recirculationDue() != null) {
            return List.of(
                    words.get(locale, "consensus.result.recirculation", time.full(result.recirculationDue(), locale)));
        }
        long unanswered = count(result, ObjectionState.AWAITS_ANSWER);
        long unreplied = count(result, ObjectionState.AWAITS_REPLY);
        List<String> sentences = new ArrayList<>();
        if (unanswered > 0) sentences.add(words.get(locale, "consensus.result.unanswered", unanswered));
        if (unreplied > 0) sentences.add(words.get(locale, "consensus.result.unreplied", unreplied));
        return sentences;
    }

    private static long count(Result result, ObjectionState state) {
        return result.objections().stream()
                .filter(objection -> objection.state() == state)
                .count();
    }

    private void name(String what, List<Sector> sectors, Locale locale, List<String> sentences) {
        if (sectors.isEmpty()) return;
        sentences.add(words.get(locale, "consensus.exception." + what, names(sectors, locale)));
    }

    public String names(List<Sector> sectors, Locale locale) {
        return sectors.stream().map(sector -> words.get(locale, sector.key())).collect(Collectors.joining(", "));
    }

    /** As in "78%, accepts". */
    public String caption(Closed told, Locale locale) {
        String standing = words.get(locale, told.standing().key() + ".small");
        return told instanceof Published counts && counts.verdict().tookSides() && sides(counts) > 0
                ? words.get(locale, "consensus.caption", percent(support(counts), locale), standing)
                : standing;
    }

    /** As in "Private: 7 of 9 in support, accepts." */
    public String sentence(Sector sector, Closed told, Locale locale) {
        String name = words.get(locale, sector.key());
        String standing = words.get(locale, told.standing().key() + ".small");
        return told instanceof Published counts
                ? words.get(locale, "consensus.wedge.counted", name, counts.support(), sides(counts), standing)
                : words.get(locale, "consensus.wedge.withheld", name, told.ballots(), told.electors(), standing);
    }

    /** As in "78%", rounded half up. */
    public String percent(Fraction share, Locale locale) {
        return words.get(locale, "consensus.percent", share.percent(0).intValueExact());
    }

    static Fraction support(Published counts) {
        return Fraction.of(counts.support(), sides(counts));
    }

    public static long sides(Published counts) {
        return counts.support() + counts.against();
    }
}
