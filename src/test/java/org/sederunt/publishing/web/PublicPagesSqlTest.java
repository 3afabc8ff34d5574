package org.sederunt.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.SqlCount;
import org.sederunt.ballots.Cast;
import org.sederunt.ballots.Stance;
import org.sederunt.consensus.City;
import org.sederunt.discussion.CommentId;
import org.sederunt.discussion.Comments;
import org.sederunt.discussion.NewComment;
import org.sederunt.guidelines.ClauseId;
import org.sederunt.guidelines.DraftText;
import org.sederunt.guidelines.DraftText.DraftClause;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.guidelines.GuidelinePage;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.guidelines.NewDraft;
import org.sederunt.publishing.EditionId;
import org.sederunt.publishing.Editions;
import org.sederunt.roundtables.Seating;
import org.sederunt.roundtables.TableFixtures;
import org.sederunt.roundtables.TableId;
import org.sederunt.shared.Sector;
import org.sederunt.shared.SettableClock;
import org.sederunt.stakeholders.Guests;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every public page costs the same number of statements with ten rows and with a thousand. */
@PortalTest
class PublicPagesSqlTest {

    private static final int FEW = 60;
    private static final int MANY = 1_000;

    private final Visitor visitor;
    private final Copies copies;
    private final City city;
    private final TableFixtures tableFixtures;
    private final Guidelines guidelines;
    private final Comments comments;
    private final Editions editions;
    private final JdbcClient sql;
    private final SettableClock clock;
    private final Duration ahead;

    PublicPagesSqlTest(
            Visitor visitor,
            Copies copies,
            City city,
            TableFixtures tableFixtures,
            Guidelines guidelines,
            Comments comments,
            Editions editions,
            JdbcClient sql,
            SettableClock clock) {
        this.visitor = visitor;
        this.copies = copies;
        this.city = city;
        this.tableFixtures = tableFixtures;
        this.guidelines = guidelines;
        this.comments = comments;
        this.editions = editions;
        this.sql = sql;
        this.clock = clock;
        this.ahead = clock.ahead();
    }

    @AfterEach
    void setTheClockBack() {
        clock.lead(ahead);
    }

    @Test
    void thePagesCostTheSameWithTenAndWithAThousandOfEach() {
        GuidelineId decided = decided();
        GuidelineId open = open();
        GuidelinePage page = guidelines.find(open).orElseThrow();
        CommentId comment = comments.post(
                new NewComment(page.wholeText(), null, "A comment", UUID.randomUUID()), city.first(Sector.CITIZENS));
        TableId table =
                tableFixtures.table(new Seating(Map.of(), 2, 2, clock.instant().plus(Duration.ofHours(1))));
        EditionId edition = editions.publish(decided, city.moderator());
        var rows = new Rows(decided, open, comment, table, edition);

        add("few", FEW, rows);
        Map<String, Integer> few = costs(page.slug().value());
        add("many", MANY, rows);

        assertThat(costs(page.slug().value())).isEqualTo(few);
        assertThat(few.values()).allSatisfy(statements -> assertThat(statements).isLessThanOrEqualTo(30));
    }

    private record Rows(GuidelineId decided, GuidelineId open, CommentId comment, TableId table, EditionId edition) {}

    private void add(String salt, int times, Rows rows) {
        guidelines("d" + salt, times, rows.decided.value());
        guidelines("o" + salt, times, rows.open.value());
        copies.of(
                "comment",
                rows.comment.value(),
                times,
                Map.of("id", Copies.key("c" + salt), "submission", Copies.key("s" + salt)));
        copies.of(
                "round_table",
                rows.table.value(),
                times,
                Map.of(
                        "id", Copies.key("t" + salt),
                        "slug", "concat('t" + salt + "-', n)",
                        "submission", Copies.key("u" + salt)));
        UUID seat = sql.sql("select id from table_seat where table_id = ? limit 1")
                .param(rows.table.value())
                .query(UUID.class)
                .single();
        copies.of("table_seat", seat, times, Map.of("id", Copies.key("q" + salt), "table_id", Copies.key("t" + salt)));
        copies.of(
                "edition",
                rows.edition.value(),
                times,
                Map.of(
                        "id", Copies.key("e" + salt),
                        "slug", "concat('d" + salt + "-', n)",
                        "guideline_id", Copies.key("d" + salt)));
        UUID organisation = sql.sql(
                        "select id from organisation where standing = 'VERIFIED' and control_group_id is null limit 1")
                .query(UUID.class)
                .single();
        copies.of(
                "organisation",
                organisation,
                times,
                Map.of("id", Copies.key("p" + salt), "name", "concat('Copy " + salt + " ', n)"));
    }

    private void guidelines(String salt, int times, UUID like) {
        copies.of(
                "guideline",
                like,
                times,
                Map.of(
                        "id",
                        Copies.key(salt),
                        "slug",
                        "concat('" + salt + "-', n)",
                        "submission",
                        Copies.key("sub" + salt),
                        "whole_thread_id",
                        "null"));
        UUID version = sql.sql("select id from guideline_version where guideline_id = ? order by number desc limit 1")
                .param(like)
                .query(UUID.class)
                .single();
        copies.of(
                "guideline_version",
                version,
                times,
                Map.of("id", Copies.key("v" + salt), "guideline_id", Copies.key(salt)));
    }

    private Map<String, Integer> costs(String slug) {
        Map<String, Integer> costs = new LinkedHashMap<>();
        for (String address : List.of(
                "/",
                "/guidelines",
                "/guidelines?q=rivers&page=2",
                "/guidelines?show=DECIDED",
                "/guidelines/" + slug,
                "/guidelines/" + slug + "/comments",
                "/tables",
                "/tables?page=2",
                "/published",
                "/participants",
                "/participants?q=copy",
                "/method")) {
            costs.put(
                    address,
                    SqlCount.of(
                            () -> assertThat(visitor.read(address).getResponse().getStatus())
                                    .as(address)
                                    .isEqualTo(200)));
        }
        return costs;
    }

    private GuidelineId decided() {
        GuidelineId id = city.inBallot();
        city.vote(id, Cast.of(Stance.SUPPORT), Sector.values());
        city.close(id);
        return id;
    }

    private GuidelineId open() {
        GuidelineId id = guidelines.draft(
                new NewDraft(UUID.randomUUID(), "Bridges " + Guests.unique(), "On rivers."), city.moderator());
        DraftText text = guidelines.draftOf(id, city.moderator()).text();
        var clause = new DraftClause(ClauseId.next(), "Every bridge has a keeper.", List.of());
        guidelines.revise(
                id, new DraftText(text.revision(), text.title(), text.summary(), List.of(clause)), city.moderator());
        guidelines.openConsultation(id, clock.instant().plus(Duration.ofDays(7)), city.moderator());
        return id;
    }
}
