package org.sederunt.guidelines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sederunt.guidelines.DraftText.DraftClause;

/**
 * What a moderator chose between their own text and the one that was saved meanwhile.
 *
 * @param title of the whole
 * @param summary of the whole
 * @param clauses for each clause that differs, what it shall be; empty if it shall not stand
 * @param theirOrder whether clauses stand as in the other text, rather than as in one's own
 */
public record DraftChoices(
        String title, String summary, Map<ClauseId, Optional<DraftClause>> clauses, boolean theirOrder) {

    public DraftChoices {
        clauses = Map.copyOf(clauses);
    }

    /** The text that was chosen, to be saved upon {@code theirs}: one's own, where nothing else was to be chosen. */
    public DraftText between(DraftText mine, DraftText theirs) {
        Map<ClauseId, DraftClause> standing = new HashMap<>();
        mine.clauses().forEach(clause -> standing.put(clause.id(), clause));
        clauses.forEach((id, chosen) -> chosen.ifPresentOrElse(it -> standing.put(id, it), () -> standing.remove(id)));

        List<ClauseId> order = theirOrder ? order(theirs, mine) : order(mine, theirs);
        clauses.keySet().stream()
                .filter(id -> !order.contains(id))
                .sorted(Comparator.comparing(ClauseId::value))
                .forEach(order::add);
        List<DraftClause> chosen =
                order.stream().map(standing::get).flatMap(Stream::ofNullable).toList();
        return new DraftText(theirs.revision(), title, summary, chosen);
    }

    /** The keys of {@code first} in their order, and each key of {@code second} alone behind the one it follows there. */
    private static List<ClauseId> order(DraftText first, DraftText second) {
        List<ClauseId> order = new ArrayList<>(ids(first));
        int place = 0;
        for (ClauseId id : ids(second)) {
            int known = order.indexOf(id);
            if (known < 0) order.add(place, id);
            place = (known < 0 ? place : known) + 1;
        }
        return order;
    }

    private static List<ClauseId> ids(DraftText text) {
        return text.clauses().stream().map(DraftClause::id).toList();
    }
}
