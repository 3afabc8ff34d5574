package org.sederunt.cycles;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.RichText;

/** A cycle with its stages. */
@Entity
@Table(name = "cycle")
class CycleRecord {

    private static final StageRecord NOTHING_YET = new StageRecord();

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "title")
    private String title;

    @Column(name = "objective")
    private String objective;

    @Column(name = "charter")
    private String charter;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opened_by")
    private UUID openedBy;

    @Column(name = "is_current")
    private @Nullable Boolean current;

    @Version
    @Column(name = "version")
    private int version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "cycle_stage", joinColumns = @JoinColumn(name = "cycle_id"))
    @MapKeyColumn(name = "stage")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Stage, StageRecord> stages = new EnumMap<>(Stage.class);

    @SuppressWarnings("NullAway.Init")
    protected CycleRecord() {}

    CycleRecord(String title, String objective, String charter, Map<Stage, StagePlan> plan, Instant at, PersonId by) {
        this.id = CycleId.next().value();
        this.title = title;
        this.objective = objective;
        this.charter = charter;
        this.openedAt = at;
        this.openedBy = by.value();
        this.current = true;
        plan(plan);
        enter(Stage.MANDATE, null, at, by);
    }

    final void enter(Stage stage, @Nullable String overrideReason, Instant at, PersonId by) {
        record(stage).enter(overrideReason, at, by);
    }

    void revise(String newObjective, String newCharter) {
        this.objective = newObjective;
        this.charter = newCharter;
    }

    final void plan(Map<Stage, StagePlan> plan) {
        for (Stage stage : Stage.values()) record(stage).plan(plan.getOrDefault(stage, StagePlan.OPEN));
        stages.values().removeIf(StageRecord::isEmpty);
    }

    void giveWay() {
        this.current = null;
    }

    boolean hasCharter() {
        return !charter.isBlank();
    }

    int version() {
        return version;
    }

    Cycle cycle() {
        var states = Arrays.stream(Stage.values())
                .map(stage -> stages.getOrDefault(stage, NOTHING_YET).state(stage))
                .toList();
        boolean isCurrent = Boolean.TRUE.equals(current);
        return new Cycle(
                new CycleId(id), title, objective, new RichText(charter), openedAt, isCurrent, states, version);
    }

    private StageRecord record(Stage stage) {
        return stages.computeIfAbsent(stage, missing -> new StageRecord());
    }
}
