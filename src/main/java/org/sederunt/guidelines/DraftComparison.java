package org.sederunt.guidelines;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sederunt.guidelines.DraftDifference.Heading;
import org.sederunt.guidelines.DraftDifference.Heading.Part;
import org.sederunt.guidelines.DraftText.DraftClause;

/** What others have changed in a draft since {@code mine} was begun, as far as it is not what {@code mine} says too. */
final class DraftComparison {

    private final DraftText mine;
    private final DraftHead head;
    private final Map<ClauseId, Clause> stored = new LinkedHashMap<>();

    DraftComparison(DraftText mine, DraftHead head, Collection<Clause> all) {
        this.mine = mine;
        this.head = head;
        all.forEach(clause -> stored.put(clause.id(), clause));
    }

    List<DraftDifference> differences() {
        List<DraftDifference> found = new ArrayList<>();
        compare(Part.TITLE, mine.title(), head.title(), found);
        compare(Part.SUMMARY, mine.summary(), head.summary(), found);
        Map<ClauseId, DraftClause> ours = ours();
        for (ClauseId id : inReadingOrder(ours.keySet())) {
            Clause now = stored.get(id);
            if (now != null && isNews(now.changed())) compare(now, ours.get(id), found);
        }
        return found;
    }

    /** Whether others have changed the order since, and the clauses that stand in both stand in another one. */
    boolean orderDiffers() {
        return head.orderRevision() > mine.revision() && standsInAnotherOrder();
    }

    /** Whether saving {@code mine} would change the order of clauses that stand already. */
    boolean standsInAnotherOrder() {
        Map<ClauseId, DraftClause> ours = ours();
        List<ClauseId> theirOrder = stored.values().stream()
                .filter(Clause::stands)
                .map(Clause::id)
                .filter(ours::containsKey)
                .toList();
        List<ClauseId> myOrder =
                ours.keySet().stream().filter(theirOrder::contains).toList();
        return !myOrder.equals(theirOrder);
    }

    private void compare(Part part, String my, String their, List<DraftDifference> found) {
        if (!isNews(head.heading()) || my.equals(their)) return;
        found.add(
                new Heading(part, my, their, head.heading().by(), head.heading().at()));
    }

    private static void compare(Clause now, @Nullable DraftClause my, List<DraftDifference> found) {
        DraftClause their = now.stands() ? now.words() : null;
        if (Objects.equals(my, their)) return;
        Saving changed = now.changed();
        found.add(new DraftDifference.Clause(now.id(), my, their, changed.by(), changed.at()));
    }

    private boolean isNews(Saving changed) {
        return changed.revision() > mine.revision();
    }

    private Map<ClauseId, DraftClause> ours() {
        return mine.clauses().stream()
                .collect(Collectors.toMap(DraftClause::id, clause -> clause, (a, b) -> a, LinkedHashMap::new));
    }

    /** Theirs as they stand, then those that stand only in ours. */
    private Set<ClauseId> inReadingOrder(Set<ClauseId> ours) {
        Set<ClauseId> order = new LinkedHashSet<>();
        stored.values().stream().filter(Clause::stands).map(Clause::id).forEach(order::add);
        order.addAll(ours);
        return order;
    }
}
