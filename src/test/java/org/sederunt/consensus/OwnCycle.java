package org.sederunt.consensus;

import java.util.Map;
import org.sederunt.cycles.CycleId;
import org.sederunt.cycles.Cycles;
import org.sederunt.cycles.NewCycle;
import org.sederunt.stakeholders.Guests;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets a test have a cycle to itself: what is unfinished there for good holds up no other, and it knows how far the cycle is. */
@Component
public class OwnCycle {

    private final City city;
    private final Cycles cycles;
    private final Guests guests;
    private final JdbcClient sql;

    OwnCycle(City city, Cycles cycles, Guests guests, JdbcClient sql) {
        this.city = city;
        this.cycles = cycles;
        this.guests = guests;
        this.sql = sql;
    }

    /** Afterwards the office works on the cycle it worked on before. */
    public void during(Runnable building) {
        CycleId before = city.cycle();
        laysDown();
        cycles.open(new NewCycle("A cycle of its own", "To be tried", "", Map.of()), guests.administrator());
        try {
            building.run();
        } finally {
            laysDown();
            sql.sql("update cycle set is_current = true where id = ?")
                    .param(before.value())
                    .update();
        }
    }

    private void laysDown() {
        sql.sql("update cycle set is_current = null where is_current").update();
    }
}
