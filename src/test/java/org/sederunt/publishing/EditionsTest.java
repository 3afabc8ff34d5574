package org.sederunt.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.ballots.Ballots;
import org.sederunt.ballots.Cast;
import org.sederunt.ballots.Stance;
import org.sederunt.consensus.City;
import org.sederunt.consensus.Deadlines;
import org.sederunt.consensus.Decisions;
import org.sederunt.consensus.ObjectionState;
import org.sederunt.consensus.Objections;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.guidelines.GuidelineOutcome;
import org.sederunt.guidelines.GuidelineState;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.guidelines.SettledFigures.Standing;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Sector;
import org.sederunt.shared.SettableClock;
import org.sederunt.shared.Slug;
import org.sederunt.stakeholders.Guests;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class EditionsTest {

    private final Editions editions;
    private final Guidelines guidelines;
    private final Decisions decisions;
    private final Objections objections;
    private final Ballots ballots;
    private final City city;
    private final Guests guests;
    private final JdbcClient sql;
    private final SettableClock clock;
    private final Duration ahead;

    EditionsTest(
            Editions editions,
            Guidelines guidelines,
            Decisions decisions,
            Objections objections,
            Ballots ballots,
            City city,
            Guests guests,
            JdbcClient sql,
            SettableClock clock) {
        this.editions = editions;
        this.guidelines = guidelines;
        this.decisions = decisions;
        this.objections = objections;
        this.ballots = ballots;
        this.city = city;
        this.guests = guests;
        this.sql = sql;
        this.clock = clock;
        this.ahead = clock.ahead();
    }

    @AfterEach
    void setTheClockBack() {
        clock.lead(ahead);
    }

    @Test
    void holdsTheOutcomeInEachLanguageAndTheTextThatWasVotedOn() throws Exception {
        GuidelineId id = agreed();
        var text = guidelines.text(id).orElseThrow();

        editions.publish(id, city.moderator());

        Edition edition = editionOf(id);
        assertThat(edition.outcome()).isEqualTo(GuidelineOutcome.AGREED);
        assertThat(edition.content().inWords())
                .containsEntry("en", "Agreed by 6 of 6 sectors.")
                .containsOnlyKeys("en", "es");
        assertThat(edition.canonical()).isEqualTo(text.canonical()).endsWith("\n");
        assertThat(edition.sha256()).isEqualTo(sha256(edition.canonical())).isEqualTo(text.sha256());
        assertThat(edition.content().clauses())
                .extracting(EditionContent.ClauseText::source)
                .containsExactly("Every river has a keeper.");
        assertThat(edition.content().rollCall()).hasSize(16).allMatch(voice -> voice.sector() != Sector.CITIZENS);
        assertThat(guidelines.find(id).orElseThrow().state()).isEqualTo(GuidelineState.PUBLISHED);
    }

    @Test
    void holdsWhatWasObjectedAndAnsweredAndWhoOpposed() {
        GuidelineId id = city.inBallot();
        city.vote(id, Cast.of(Stance.SUPPORT), Sector.values());
        PersonId objector = city.first(Sector.PRIVATE);
        ballots.cast(city.ballotOn(id), Cast.objection("It harms us.", "Strike it."), objector);
        ballots.cast(city.ballotOn(id), Cast.of(Stance.RESERVATIONS, "Mind the cost."), city.first(Sector.MEDIA));
        city.close(id);
        var objection = objections.of(city.ballotOn(id), city.moderator()).getFirst();
        objections.answer(List.of(objection.id()), "Clause 2 says so.", city.moderator());
        objections.sustain(objection.id(), objector);

        editions.publish(id, city.moderator());

        EditionContent content = editionOf(id).content();
        assertThat(content.objections()).singleElement().satisfies(kept -> {
            assertThat(kept.organisation()).startsWith("Organisation");
            assertThat(kept.reason()).isEqualTo("It harms us.");
            assertThat(kept.remedy()).isEqualTo("Strike it.");
            assertThat(kept.answer()).isEqualTo("Clause 2 says so.");
            assertThat(kept.state()).isEqualTo(ObjectionState.SUSTAINED);
        });
        assertThat(content.rollCall())
                .filteredOn(voice -> voice.stance() == Stance.RESERVATIONS)
                .extracting(EditionContent.Voice::reason)
                .containsExactly("Mind the cost.");
        assertThat(content.inWords().get("en")).contains("Objection recorded: Private.");
    }

    @Test
    void saysWhyItIsNotAgreedThoughTheSectorsAccept() {
        GuidelineId id = city.inBallot();
        city.vote(id, Cast.of(Stance.SUPPORT), Sector.values());
        ballots.cast(city.ballotOn(id), Cast.objection("It harms us.", "Strike it."), city.first(Sector.PRIVATE));
        Instant closed = city.close(id);
        clock.set(closed.plus(Deadlines.ANSWER).plus(Deadlines.RECIRCULATION));
        decisions.settleDue();

        editions.publish(id, city.moderator());

        Edition edition = editionOf(id);
        assertThat(edition.outcome()).isEqualTo(GuidelineOutcome.NOT_AGREED);
        assertThat(edition.content().figures().notPutAgain()).isTrue();
        assertThat(edition.content().inWords().get("en"))
                .contains("A substantial objection stood, and the question was not put again in time.");
        assertThat(edition.content().inWords().get("es")).contains("no se volvió a plantear a tiempo");
    }

    @Test
    void readsEditionsFromBeforeThatReasonWasKept() {
        GuidelineId id = agreed();
        editions.publish(id, city.moderator());
        sql.sql("update edition set content = replace(content, ',\"notPutAgain\":false', '') where guideline_id = ?")
                .param(id.value())
                .update();

        assertThat(editionOf(id).content().figures().notPutAgain()).isNull();
        assertThat(editionOf(id).outline().figures().reasonKeys()).isEmpty();
    }

    @Test
    void holdsNoMoreOfASecretSectorThanMayBeTold() {
        GuidelineId id = city.inBallot();
        city.vote(id, Cast.of(Stance.SUPPORT), Sector.values());
        List<PersonId> citizens = city.of(Sector.CITIZENS);
        String canary = "Canary" + Guests.unique();
        citizens.subList(0, 3)
                .forEach(citizen -> ballots.cast(city.ballotOn(id), Cast.of(Stance.OPPOSE, canary), citizen));
        city.close(id);

        editions.publish(id, city.moderator());

        assertThat(editionOf(id).content().sectors())
                .filteredOn(result -> result.sector() == Sector.CITIZENS)
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.counts()).isNull();
                    assertThat(result.standing()).isEqualTo(Standing.ACCEPTS);
                    assertThat(result.ballots()).isEqualTo(citizens.size());
                });
        String stored = sql.sql("select concat(content, canonical, title, summary) from edition where guideline_id = ?")
                .param(id.value())
                .query(String.class)
                .single();
        assertThat(stored)
                .doesNotContain(canary)
                .doesNotContain(citizens.stream().map(PersonId::toString).toArray(String[]::new));
    }

    @Test
    void anEditionStandsWhateverChangesAfterwards() {
        GuidelineId id = agreed();
        editions.publish(id, city.moderator());
        Edition before = editionOf(id);

        sql.sql("update guideline_version set title = 'Other', canonical = 'other' where guideline_id = ?")
                .param(id.value())
                .update();
        sql.sql("update organisation set name = concat(name, ' renamed')").update();

        assertThat(editionOf(id)).isEqualTo(before);
    }

    @Test
    void publishingTwiceChangesNothingAndTellsOnce() {
        GuidelineId id = agreed();
        EditionId first = editions.publish(id, city.moderator());
        clock.move(Duration.ofDays(1));

        assertThat(editions.publish(id, guests.moderator())).isEqualTo(first);

        assertThat(countOf(id)).isEqualTo(1);
        assertThat(told(first)).isEqualTo(1);
    }

    @Test
    void manyWhoPublishAtOnceMakeOneEdition() throws Exception {
        GuidelineId id = agreed();
        PersonId one = city.moderator();
        PersonId other = guests.moderator();
        List<Callable<EditionId>> crowd = List.of(
                () -> editions.publish(id, one),
                () -> editions.publish(id, other),
                () -> editions.publish(id, one),
                () -> editions.publish(id, other));

        EditionId first;
        try (var threads = Executors.newFixedThreadPool(crowd.size())) {
            var answers = threads.invokeAll(crowd);
            first = answers.getFirst().get();
            for (var answer : answers) assertThat(answer.get()).isEqualTo(first);
        }

        assertThat(countOf(id)).isEqualTo(1);
        assertThat(told(first)).isEqualTo(1);
    }

    @Test
    void aSettledResultWaitsUntilItIsPublishedAndIsDueAfterFourteenDays() {
        GuidelineId id = agreed();

        Publishable waiting = waiting(id).getFirst();
        assertThat(Duration.between(waiting.settledAt(), waiting.due())).isEqualTo(Duration.ofDays(14));
        assertThat(editions.waiting()).isPositive();

        editions.publish(id, city.moderator());
        assertThat(waiting(id)).isEmpty();
        assertThat(editions.find(slug(id))).isPresent();
    }

    @Test
    void refusesWhoIsNoModeratorAlsoWhenItIsPublishedAlready() {
        GuidelineId id = agreed();
        editions.publish(id, city.moderator());

        assertThatExceptionOfType(EditionRefused.class)
                .isThrownBy(() -> editions.publish(id, city.first(Sector.PRIVATE)))
                .satisfies(refused -> assertThat(refused.refusal().key()).isEqualTo("publishing.refused.notmoderator"));
    }

    private GuidelineId agreed() {
        GuidelineId id = city.inBallot();
        city.vote(id, Cast.of(Stance.SUPPORT), Sector.values());
        city.close(id);
        return id;
    }

    private List<Publishable> waiting(GuidelineId id) {
        return editions.waiting(1_000).stream()
                .filter(result -> result.guideline().equals(id))
                .toList();
    }

    private Edition editionOf(GuidelineId id) {
        return editions.find(slug(id)).orElseThrow();
    }

    private Slug slug(GuidelineId id) {
        return guidelines.find(id).orElseThrow().slug();
    }

    private long countOf(GuidelineId id) {
        return sql.sql("select count(*) from edition where guideline_id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    /** How often the trail heard that the edition is public. */
    private long told(EditionId id) {
        return sql.sql("select count(*) from audit_entry where kind = 'EditionPublished' and subject = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private static String sha256(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }
}
