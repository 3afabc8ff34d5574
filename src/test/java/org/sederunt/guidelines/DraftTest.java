package org.sederunt.guidelines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sederunt.guidelines.DraftingOffice.clause;
import static org.sederunt.guidelines.DraftingOffice.with;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.guidelines.DraftText.DraftClause;
import org.sederunt.roundtables.StatementId;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Slug;
import org.springframework.context.ApplicationContext;

@PortalTest
class DraftTest {

    private final Guidelines guidelines;
    private final DraftingOffice office;

    DraftTest(Guidelines guidelines, ApplicationContext portal) {
        this.guidelines = guidelines;
        this.office = new DraftingOffice(portal);
    }

    @Test
    void isMadeOnceHoweverOftenTheFormIsSent() {
        var form = new NewDraft(UUID.randomUUID(), "Twice " + UUID.randomUUID(), "");

        GuidelineId first = guidelines.draft(form, office.moderator);

        assertThat(guidelines.draft(form, office.moderator)).isEqualTo(first);
    }

    @Test
    void hasAnAddressOfItsOwnEvenUnderTheSameTitle() {
        String title = "Same title " + UUID.randomUUID();
        List<Slug> slugs = Stream.generate(() -> new NewDraft(UUID.randomUUID(), title, ""))
                .limit(3)
                .map(form -> guidelines.draft(form, office.moderator))
                .map(id -> guidelines.draftOf(id, office.moderator).slug())
                .toList();

        Slug slug = Slug.of(title);
        assertThat(slugs).containsExactly(slug, slug.numbered(2), slug.numbered(3));
    }

    @Test
    void keepsClausesInOrderUnderTheirKeys() {
        GuidelineId id = office.draftWith("One.", "Two.", "Three.");
        DraftText before = text(id);
        List<DraftClause> turned = new ArrayList<>(before.clauses());
        Collections.reverse(turned);

        guidelines.revise(id, with(before, turned), office.moderator);

        assertThat(text(id).clauses()).isEqualTo(turned);
    }

    @Test
    void takesARemovedClauseBackUnderItsKey() {
        GuidelineId id = office.draftWith("One.", "Two.");
        List<DraftClause> both = text(id).clauses();
        guidelines.revise(id, with(text(id), both.subList(0, 1)), office.moderator);

        guidelines.revise(id, with(text(id), both), office.moderator);

        assertThat(text(id).clauses()).isEqualTo(both);
    }

    @Test
    void stillIsTheSameRevisionWhenNothingWasChanged() {
        GuidelineId id = office.draftWith("One.");

        assertThat(guidelines.revise(id, text(id), office.moderator)).isEqualTo(text(id).revision());
    }

    @Test
    void refusesAnEmptyOrOverlongClauseByItsNumber() {
        GuidelineId id = office.draftWith("One.");

        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> office.write(id, "Fine.", " \n "))
                .satisfies(refused -> {
                    assertThat(refused.refusal().key()).isEqualTo("guidelines.refused.clauseempty");
                    assertThat(refused.refusal().arguments()).containsExactly(2);
                });
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> office.write(id, "😀".repeat(10_001)))
                .satisfies(refused -> assertThat(refused.refusal().arguments()).containsExactly(1, 10_000, 10_001));
        office.write(id, "😀".repeat(10_000));
        assertThat(text(id).clauses().getFirst().text()).isEqualTo("😀".repeat(10_000));
    }

    @Test
    void refusesAnEmptyOrOverlongTitle() {
        GuidelineId id = office.draft();

        for (String title : List.of("  ", "x".repeat(201))) {
            assertThatExceptionOfType(InputRefused.class)
                    .isThrownBy(() -> guidelines.revise(id, new DraftText(1, title, "", List.of()), office.moderator))
                    .satisfies(refused -> assertThat(refused.field()).isEqualTo("title"));
        }
    }

    @Test
    void refusesMoreThanAHundredClauses() {
        GuidelineId id = office.draft();

        assertThatExceptionOfType(GuidelineRefused.class)
                .isThrownBy(() -> office.write(id, Collections.nCopies(101, "x").toArray(String[]::new)));
        office.write(id, Collections.nCopies(100, "x").toArray(String[]::new));
    }

    @Test
    void keepsMarkupEmojiAndRightToLeftTextAsWritten() {
        String written = "<script>alert('x')</script> **fett** 👩🏽‍🔬 \u202Eabc\u202C مرحبا";

        GuidelineId id = office.draftWith(written);

        assertThat(text(id).clauses().getFirst().text()).isEqualTo(written);
    }

    @Test
    void citesStatementsFromApprovedMinutesOnly() {
        List<StatementId> approved = office.approvedStatements("Forty.", "Fifty.");
        StatementId notYet = office.statementInDraftMinutes();
        GuidelineId id = office.draft();

        guidelines.revise(
                id, with(text(id), List.of(clause("One.", approved.get(1), approved.get(0)))), office.moderator);
        assertThatExceptionOfType(GuidelineRefused.class)
                .isThrownBy(() ->
                        guidelines.revise(id, with(text(id), List.of(clause("Two.", notYet))), office.moderator))
                .satisfies(refused -> assertThat(refused.refusal().key()).isEqualTo("guidelines.refused.notapproved"));

        assertThat(text(id).clauses().getFirst().sources()).containsExactly(approved.get(1), approved.get(0));
    }

    @Test
    void doesNotTakeAClauseOfAnotherGuideline() {
        DraftClause foreign = text(office.draftWith("Mine.")).clauses().getFirst();
        GuidelineId id = office.draft();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> guidelines.revise(id, with(text(id), List.of(foreign)), office.moderator));
    }

    @Test
    void isNeverPublic() {
        GuidelineId id = office.draftWith("One.");
        Draft draft = guidelines.draftOf(id, office.moderator);

        assertThat(guidelines.find(draft.slug())).isEmpty();
        assertThat(guidelines.find(id)).isEmpty();
        assertThat(guidelines.text(id)).isEmpty();
        assertThat(guidelines.search(draft.text().title())).isEmpty();
        assertThat(guidelines.page(GuidelineFilter.everyPublicOne(), 0, 1_000).items())
                .noneMatch(summary -> summary.id().equals(id));
        assertThatExceptionOfType(GuidelineRefused.class)
                .isThrownBy(() -> guidelines.draftOf(draft.slug(), office.citizen));
    }

    private DraftText text(GuidelineId id) {
        return guidelines.draftOf(id, office.moderator).text();
    }
}
