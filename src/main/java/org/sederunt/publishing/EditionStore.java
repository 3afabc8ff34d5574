package org.sederunt.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.guidelines.GuidelineOutcome;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Page;
import org.sederunt.shared.Slug;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps editions and reads them back; there is nothing here that changes one. */
@Component
class EditionStore {

    private static final String KEEP = """
        insert into edition (id, guideline_id, ballot_id, slug, title, summary, outcome, text_version, canonical, sha256,
            content, closed_at, settled_at, published_at, published_by)
        values (:id, :guideline, :ballot, :slug, :title, :summary, :outcome, :version, :canonical, :sha256,
            :content, :closed, :settled, :published, :by)
        """;

    private final JdbcClient sql;
    private final JsonMapper json;

    EditionStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void keep(Edition edition, UUID ballot, PersonId by) {
        sql.sql(KEEP)
                .param("id", edition.id().value())
                .param("guideline", edition.guideline().value())
                .param("ballot", ballot)
                .param("slug", edition.slug().value())
                .param("title", edition.title())
                .param("summary", edition.summary())
                .param("outcome", edition.outcome().name())
                .param("version", edition.version())
                .param("canonical", edition.canonical())
                .param("sha256", edition.sha256())
                .param("content", json.writeValueAsString(edition.content()))
                .param("closed", utc(edition.closedAt()))
                .param("settled", utc(edition.settledAt()))
                .param("published", utc(edition.publishedAt()))
                .param("by", by.value())
                .update();
    }

    /** The edition of {@code guideline}, if there is one; waits for whoever is just making it. */
    Optional<EditionId> lockOf(GuidelineId guideline) {
        return sql.sql("select id from edition where guideline_id = :guideline order by published_at desc limit 1 for"
                        + " update")
                .param("guideline", guideline.value())
                .query((row, number) -> new EditionId(id(row, "id")))
                .optional();
    }

    /** How many of {@code guidelines} have an edition. */
    long countOf(Collection<GuidelineId> guidelines) {
        return sql.sql("select count(distinct guideline_id) from edition where guideline_id in (:guidelines)")
                .param("guidelines", guidelines.stream().map(GuidelineId::value).toList())
                .query(Long.class)
                .single();
    }

    Optional<Edition> find(Slug slug) {
        return sql.sql("select * from edition where slug = :slug")
                .param("slug", slug.value())
                .query(this::edition)
                .optional();
    }

    Page<EditionSummary> page(int page, int size) {
        long total = sql.sql("select count(*) from edition").query(Long.class).single();
        List<EditionSummary> some = sql.sql(
                        "select * from edition order by published_at desc, id desc limit :size offset :start")
                .param("size", size)
                .param("start", (long) page * size)
                .query((row, number) -> edition(row, number).outline())
                .list();
        return new Page<>(some, page, size, total);
    }

    private Edition edition(ResultSet row, int number) throws SQLException {
        return new Edition(
                new EditionId(id(row, "id")),
                new Slug(text(row, "slug")),
                new GuidelineId(id(row, "guideline_id")),
                text(row, "title"),
                text(row, "summary"),
                GuidelineOutcome.valueOf(text(row, "outcome")),
                row.getInt("text_version"),
                text(row, "canonical"),
                text(row, "sha256"),
                json.readValue(text(row, "content"), EditionContent.class),
                instant(row, "closed_at"),
                instant(row, "settled_at"),
                instant(row, "published_at"));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDateTime.class), column)
                .toInstant(ZoneOffset.UTC);
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class), column);
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column), column);
    }
}
