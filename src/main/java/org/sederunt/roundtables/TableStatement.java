package org.sederunt.roundtables;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Sector;
import org.sederunt.stakeholders.Hat;

/**
 * Something said at a table that is kept, with who said it under which hat, or only the sector where nobody is
 * named.
 */
@Entity
@Table(name = "table_statement")
class TableStatement {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "table_id")
    private UUID table;

    @Column(name = "number")
    private int number;

    @Column(name = "speaker_id")
    private @Nullable UUID speaker;

    @Column(name = "organisation_id")
    private @Nullable UUID organisation;

    @Column(name = "sector")
    @Enumerated(EnumType.STRING)
    private @Nullable Sector sector;

    @Column(name = "text")
    private String text;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "submission")
    private UUID submission;

    @Version
    @Column(name = "version")
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected TableStatement() {}

    TableStatement(TableId table, int number, UUID submission, PersonId by, Instant now) {
        this.id = StatementId.next().value();
        this.table = table.value();
        this.number = number;
        this.text = "";
        this.submission = submission;
        this.recordedBy = by.value();
        this.recordedAt = now;
    }

    TableStatement saidBy(Hat hat, String words) {
        speaker = hat.person().value();
        organisation = hat.organisation() == null ? null : hat.organisation().value();
        sector = hat.sector();
        text = words;
        return this;
    }

    TableStatement saidInSector(Sector ofWhoever, String words) {
        speaker = null;
        organisation = null;
        sector = ofWhoever;
        text = words;
        return this;
    }

    StatementId id() {
        return new StatementId(id);
    }

    TableId table() {
        return new TableId(table);
    }

    String text() {
        return text;
    }

    int version() {
        return Objects.requireNonNull(version);
    }
}
