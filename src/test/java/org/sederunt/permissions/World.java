package org.sederunt.permissions;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.sederunt.consensus.OwnCycle;
import org.sederunt.shared.SettableClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the matrix is tried on: something in each stage at one and the same time, made once, through the doors. */
@Component
class World {

    private final Everyone everyone;
    private final Votes votes;
    private final Tables tables;
    private final Talk talk;
    private final Files files;
    private final Colleagues colleagues;
    private final OwnCycle cycle;
    private final SettableClock clock;
    private final JdbcClient sql;
    private @Nullable Duration day;

    World(
            Everyone everyone,
            Votes votes,
            Tables tables,
            Talk talk,
            Files files,
            Colleagues colleagues,
            OwnCycle cycle,
            SettableClock clock,
            JdbcClient sql) {
        this.everyone = everyone;
        this.votes = votes;
        this.tables = tables;
        this.talk = talk;
        this.files = files;
        this.colleagues = colleagues;
        this.cycle = cycle;
        this.clock = clock;
        this.sql = sql;
    }

    /** Makes everything anew and sets the clock to the day on which there is something in each stage: some weeks ahead. */
    void beginAnew() {
        cycle.during(this::build);
        day = clock.ahead();
    }

    /** Comes back to that day, on which some of it has come further if others have let time pass meanwhile. */
    void comeBack() {
        if (day == null) beginAnew();
        else clock.lead(day);
    }

    private void build() {
        everyone.arrive();
        colleagues.come();
        files.open();
        talk.begin();
        votes.runThrough();
        tables.runThrough();
        votes.open();
    }

    /** Sets the clock back; what anybody has been told ahead of it is forgotten. */
    void leave(Duration ahead) {
        clock.lead(ahead);
        sql.sql("delete from notice where at > ?")
                .param(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
