package org.sederunt.consensus;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.sederunt.guidelines.DraftSettled;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.guidelines.GuidelineOutcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Hears every settlement that was committed, on whichever thread. */
@Component
class HeardSettlements {

    private final Queue<DraftSettled> heard = new ConcurrentLinkedQueue<>();

    @TransactionalEventListener
    void on(DraftSettled settled) {
        heard.add(settled);
    }

    List<GuidelineOutcome> of(GuidelineId guideline) {
        return heard.stream()
                .filter(settled -> settled.guideline().equals(guideline))
                .map(DraftSettled::outcome)
                .toList();
    }
}
