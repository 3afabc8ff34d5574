package org.sederunt.guidelines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sederunt.guidelines.DraftingOffice.with;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.guidelines.DraftText.DraftClause;
import org.sederunt.identity.PersonId;
import org.springframework.context.ApplicationContext;

/** Eight moderators save one draft two hundred times each, all at once: a save stands, or both texts are shown. */
@PortalTest
class SimultaneousSavesTest {

    private static final int WRITERS = 8;
    private static final int SAVES = 200;

    private final Guidelines guidelines;
    private final DraftingOffice office;

    SimultaneousSavesTest(Guidelines guidelines, ApplicationContext portal) {
        this.guidelines = guidelines;
        this.office = new DraftingOffice(portal);
    }

    @Test
    void loseNothingInDifferentClauses() throws Exception {
        String[] clauses = Collections.nCopies(WRITERS, "start").toArray(String[]::new);
        GuidelineId id = office.draftWith(clauses);

        race(id, writer -> writer);

        for (int writer = 0; writer < WRITERS; writer++) {
            assertThat(wordsOf(id, writer)).containsExactlyElementsOf(after(List.of("start"), wordsBy(writer)));
        }
    }

    @Test
    void loseNothingInTheSameClause() throws Exception {
        GuidelineId id = office.draftWith("start");

        race(id, writer -> 0);

        List<String> all = IntStream.range(0, WRITERS)
                .mapToObj(SimultaneousSavesTest::wordsBy)
                .flatMap(List::stream)
                .toList();
        assertThat(wordsOf(id, 0)).containsExactlyInAnyOrderElementsOf(after(List.of("start"), all));
    }

    /** Every writer adds a word with each save; every revision belongs to exactly one save. */
    private void race(GuidelineId id, IntUnaryOperator clauseOf) throws Exception {
        int before = text(id).revision();
        var prompts = new AtomicInteger();
        List<Callable<List<Integer>>> writers = new ArrayList<>();
        for (int w = 0; w < WRITERS; w++) {
            int writer = w;
            PersonId by = w % 2 == 0 ? office.moderator : office.otherModerator;
            writers.add(() -> wordsBy(writer).stream()
                    .map(word -> save(id, clauseOf.applyAsInt(writer), word, by, prompts))
                    .toList());
        }

        List<Integer> acknowledged = new ArrayList<>();
        try (var crowd = Executors.newFixedThreadPool(WRITERS)) {
            for (Future<List<Integer>> saved : crowd.invokeAll(writers)) acknowledged.addAll(saved.get());
        }

        List<Integer> revisions = IntStream.rangeClosed(before + 1, before + WRITERS * SAVES)
                .boxed()
                .toList();
        assertThat(acknowledged).containsExactlyInAnyOrderElementsOf(revisions);
        assertThat(text(id).revision()).isEqualTo(before + WRITERS * SAVES);
        assertThat(prompts).hasPositiveValue();
    }

    /** Writes on what was read; told that the draft moved, writes the same on what stands now. Returns the revision made. */
    private int save(GuidelineId id, int clause, String word, PersonId by, AtomicInteger prompts) {
        DraftText base = text(id);
        while (true) {
            DraftText mine = longer(base, clause, word);
            try {
                return guidelines.revise(id, mine, by);
            } catch (DraftMoved moved) {
                prompts.incrementAndGet();
                assertThat(moved.theirs().revision()).isGreaterThan(base.revision());
                assertThat(moved.differences())
                        .isNotEmpty()
                        .allSatisfy(difference -> showsBoth(difference, mine, moved));
                base = moved.theirs();
            }
        }
    }

    private static void showsBoth(DraftDifference difference, DraftText mine, DraftMoved moved) {
        assertThat(difference).isInstanceOfSatisfying(DraftDifference.Clause.class, clause -> {
            assertThat(mine.clauses()).contains(clause.mine());
            assertThat(moved.theirs().clauses()).contains(clause.theirs());
            assertThat(clause.mine()).isNotEqualTo(clause.theirs());
        });
    }

    private static DraftText longer(DraftText text, int which, String word) {
        List<DraftClause> clauses = new ArrayList<>(text.clauses());
        DraftClause old = clauses.get(which);
        clauses.set(which, new DraftClause(old.id(), old.text() + " " + word, old.sources()));
        return with(text, clauses);
    }

    /** Words of three letters or so, since all of them together have to fit into one clause. */
    private static List<String> wordsBy(int writer) {
        return IntStream.range(0, SAVES)
                .mapToObj(n -> Integer.toString(writer * SAVES + n, 36).toUpperCase(Locale.ROOT))
                .toList();
    }

    private static List<String> after(List<String> first, List<String> then) {
        List<String> both = new ArrayList<>(first);
        both.addAll(then);
        return both;
    }

    private List<String> wordsOf(GuidelineId id, int clause) {
        return List.of(text(id).clauses().get(clause).text().split(" "));
    }

    private DraftText text(GuidelineId id) {
        return guidelines.draftOf(id, office.moderator).text();
    }
}
