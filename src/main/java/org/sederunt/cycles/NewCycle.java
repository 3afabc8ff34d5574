package org.sederunt.cycles;

import java.util.Map;

/**
 * A cycle to be opened.
 *
 * @param title at most 200 characters
 * @param objective at most 2,000 characters
 * @param charter at most 10,000 characters of Markdown; may be empty and written during the first stage
 * @param plan when the stages are meant to be; stages may be missing
 */
public record NewCycle(String title, String objective, String charter, Map<Stage, StagePlan> plan) {

    public NewCycle {
        plan = Map.copyOf(plan);
    }
}
