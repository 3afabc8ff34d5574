package org.sederunt.permissions;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.SettableClock;
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
    private final SettableClock clock;
    private @Nullable Duration day;

    World(
            Everyone everyone,
            Votes votes,
            Tables tables,
            Talk talk,
            Files files,
            Colleagues colleagues,
            SettableClock clock) {
        this.everyone = everyone;
        this.votes = votes;
        this.tables = tables;
        this.talk = talk;
        this.files = files;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** Sets the clock to the day on which there is something in each stage: some weeks ahead. */
    void comeToTheDay() {
        if (day == null) day = build();
        clock.lead(day);
    }

    private Duration build() {
        everyone.arrive();
        votes.runThrough();
        tables.runThrough();
        votes.open();
        talk.begin();
        files.open();
        colleagues.come();
        return clock.ahead();
    }
}
