package org.sederunt.guidelines.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.sederunt.guidelines.ClauseId;
import org.sederunt.guidelines.Draft;
import org.sederunt.guidelines.DraftDifference;
import org.sederunt.guidelines.DraftDifference.Heading;
import org.sederunt.guidelines.DraftDifference.Heading.Part;
import org.sederunt.guidelines.DraftText;
import org.sederunt.guidelines.DraftText.DraftClause;
import org.sederunt.guidelines.GuidelineId;
import tools.jackson.databind.JsonNode;

/** Words of one draft that a browser has kept because they were never sent, by the revision they were written on. */
record KeptDraft(Map<Integer, Map<String, String>> byRevision) {

    /** What the script keeps, as frontend/README.md describes it; every place of a draft begins alike. */
    private static final String ASK = """
        const mine = 'sederunt.kept:' + encodeURIComponent(document.documentElement.dataset.person ?? 'visitor') + ':';
        const kept = {};
        for (const name of Object.keys(localStorage)) {
            if (name.startsWith(mine + $0)) kept[name.slice(mine.length + $0.length)] = localStorage.getItem(name);
        }
        return kept;
        """;

    private static final String FORGET = """
        const mine = 'sederunt.kept:' + encodeURIComponent(document.documentElement.dataset.person ?? 'visitor') + ':';
        for (const name of Object.keys(localStorage)) {
            if (!name.startsWith(mine + $0)) continue;
            window.dispatchEvent(new CustomEvent('sederunt:sent', { detail: name.slice(mine.length) }));
            localStorage.removeItem(name);
        }
        """;

    /** Asks the browser; {@code told} hears of it in a later round trip. */
    static void ask(Component view, GuidelineId guideline, Consumer<KeptDraft> told) {
        view.getElement().executeJs(ASK, DraftPlaces.of(guideline)).then(kept -> told.accept(of(kept)));
    }

    /** Has the browser forget all that it kept of the draft, once it has been saved. */
    static void forget(Component view, GuidelineId guideline) {
        view.getElement().executeJs(FORGET, DraftPlaces.of(guideline));
    }

    private static KeptDraft of(JsonNode kept) {
        Map<Integer, Map<String, String>> byRevision = new HashMap<>();
        kept.properties().forEach(entry -> {
            String[] parts = entry.getKey().split("/", 2);
            if (parts.length < 2 || !parts[0].matches("\\d{1,9}")) return;
            byRevision
                    .computeIfAbsent(Integer.valueOf(parts[0]), revision -> new HashMap<>())
                    .put(parts[1], entry.getValue().asString());
        });
        return new KeptDraft(byRevision);
    }

    /** Writes into {@code form} what was kept on the revision it shows; returns whether there was anything. */
    boolean writeInto(DraftForm form) {
        DraftText shown = form.text();
        Map<String, String> kept = byRevision.getOrDefault(shown.revision(), Map.of());
        kept.forEach((part, words) -> {
            if (part.equals("title")) form.writeTitle(words);
            if (part.equals("summary")) form.writeSummary(words);
            clause(part).ifPresent(id -> form.writeClause(id, words));
        });
        return !form.text().equals(shown);
    }

    /** Where words kept on earlier revisions than {@code now} differ from it; the later ones count. */
    List<DraftDifference> differencesFrom(Draft now) {
        Map<String, String> older = new HashMap<>();
        byRevision.keySet().stream()
                .filter(revision -> revision < now.text().revision())
                .sorted()
                .forEach(revision -> older.putAll(byRevision.getOrDefault(revision, Map.of())));
        List<DraftDifference> found = new ArrayList<>();
        older.forEach((part, words) -> difference(part, words, now).ifPresent(found::add));
        return found;
    }

    private static Optional<DraftDifference> difference(String part, String words, Draft now) {
        DraftText text = now.text();
        return switch (part) {
            case "title" -> heading(Part.TITLE, words, text.title(), now);
            case "summary" -> heading(Part.SUMMARY, words, text.summary(), now);
            default -> clause(part).flatMap(id -> clause(id, words, now));
        };
    }

    private static Optional<DraftDifference> heading(Part part, String mine, String theirs, Draft now) {
        return mine.equals(theirs)
                ? Optional.empty()
                : Optional.of(new Heading(part, mine, theirs, now.savedBy(), now.savedAt()));
    }

    private static Optional<DraftDifference> clause(ClauseId id, String words, Draft now) {
        DraftClause theirs = now.text().clauses().stream()
                .filter(clause -> clause.id().equals(id))
                .findFirst()
                .orElse(null);
        if (theirs != null && theirs.text().equals(words)) return Optional.empty();
        var mine = new DraftClause(id, words, theirs == null ? List.of() : theirs.sources());
        return Optional.of(new DraftDifference.Clause(id, mine, theirs, now.savedBy(), now.savedAt()));
    }

    private static Optional<ClauseId> clause(String part) {
        if (!part.startsWith("clause/")) return Optional.empty();
        try {
            return Optional.of(new ClauseId(UUID.fromString(part.substring("clause/".length()))));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
