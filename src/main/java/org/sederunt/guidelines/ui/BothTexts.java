package org.sederunt.guidelines.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sederunt.guidelines.ClauseId;
import org.sederunt.guidelines.DraftChoices;
import org.sederunt.guidelines.DraftDifference;
import org.sederunt.guidelines.DraftDifference.Heading;
import org.sederunt.guidelines.DraftDifference.Heading.Part;
import org.sederunt.guidelines.DraftText;
import org.sederunt.guidelines.DraftText.DraftClause;
import org.sederunt.guidelines.ui.DifferenceRow.Choice;
import org.sederunt.roundtables.StatementId;
import org.sederunt.shared.Texts;

/** Shows both texts wherever somebody saved other words meanwhile, and lets the reader choose; nothing is overwritten. */
class BothTexts extends Div {

    /**
     * What there is to choose between.
     *
     * @param base what the reader began with, to see which side changed it
     * @param whose says who saved other words, and when
     */
    record Conflict(
            DraftText base,
            DraftText mine,
            DraftText theirs,
            List<DraftDifference> differences,
            boolean orderDiffers,
            Function<DraftDifference, String> whose) {}

    private static final int SUMMARY = 2_000;

    private final transient Conflict conflict;
    private final Map<DraftDifference, DifferenceRow> rows = new LinkedHashMap<>();
    private final RadioButtonGroup<Boolean> order = new RadioButtonGroup<>(getTranslation("guidelines.both.order"));

    BothTexts(Conflict conflict, Consumer<DraftText> chosen) {
        this.conflict = conflict;
        addClassName("both-texts");
        add(new H2(getTranslation("guidelines.both.title")), new Paragraph(getTranslation("guidelines.both.text")));
        conflict.differences().forEach(difference -> {
            DifferenceRow row = row(difference);
            rows.put(difference, row);
            add(row);
        });
        if (conflict.orderDiffers()) add(order());
        var save = new Button(getTranslation("guidelines.both.save"), click -> choose().ifPresent(chosen));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(save);
    }

    private RadioButtonGroup<Boolean> order() {
        order.setItems(false, true);
        order.setItemLabelGenerator(
                theirs -> getTranslation(theirs ? "guidelines.both.order.theirs" : "guidelines.both.order.mine"));
        order.setValue(true);
        return order;
    }

    private DifferenceRow row(DraftDifference difference) {
        String whose = conflict.whose().apply(difference);
        return switch (difference) {
            case Heading heading -> {
                boolean title = heading.part() == Part.TITLE;
                String began = title ? conflict.base().title() : conflict.base().summary();
                var row = new DifferenceRow(
                        getTranslation(title ? "guidelines.draft.title" : "guidelines.draft.summary"),
                        whose,
                        heading.mine(),
                        heading.theirs(),
                        title ? Texts.TITLE : SUMMARY);
                yield heading.mine().equals(began) ? row.choosing(Choice.THEIRS) : row;
            }
            case DraftDifference.Clause clause -> {
                DraftClause mine = clause.mine();
                DraftClause theirs = clause.theirs();
                var row = new DifferenceRow(label(clause), whose, text(mine), text(theirs), Texts.CLAUSE);
                if (citesDiffer(mine, theirs)) row.noting(getTranslation("guidelines.both.cites"));
                yield Objects.equals(mine, began(clause.id())) ? row.choosing(Choice.THEIRS) : row;
            }
        };
    }

    private String label(DraftDifference.Clause clause) {
        int number = numberIn(conflict.theirs(), clause.id());
        int known = number > 0 ? number : numberIn(conflict.mine(), clause.id());
        return known > 0 ? getTranslation("guidelines.clause.label", known) : getTranslation("guidelines.clause.fresh");
    }

    private static int numberIn(DraftText text, ClauseId id) {
        return text.clauses().stream().map(DraftClause::id).toList().indexOf(id) + 1;
    }

    private @Nullable DraftClause began(ClauseId id) {
        return conflict.base().clauses().stream()
                .filter(clause -> clause.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String text(@Nullable DraftClause clause) {
        return clause == null ? null : clause.text();
    }

    private static boolean citesDiffer(@Nullable DraftClause mine, @Nullable DraftClause theirs) {
        return mine != null && theirs != null && !mine.sources().equals(theirs.sources());
    }

    /** The text that was chosen; empty while a choice is missing, which is then marked. */
    private Optional<DraftText> choose() {
        boolean complete = true;
        for (DifferenceRow row : rows.values()) complete &= row.choice() != null;
        if (!complete) return Optional.empty();
        String title = conflict.mine().title();
        String summary = conflict.mine().summary();
        Map<ClauseId, Optional<DraftClause>> clauses = new HashMap<>();
        for (var entry : rows.entrySet()) {
            String words = entry.getValue().text();
            switch (entry.getKey()) {
                case Heading heading when heading.part() == Part.TITLE -> title = Objects.requireNonNullElse(words, "");
                case Heading heading -> summary = Objects.requireNonNullElse(words, "");
                case DraftDifference.Clause clause -> clauses.put(clause.id(), chosen(clause, entry.getValue(), words));
            }
        }
        var choices = new DraftChoices(title, summary, clauses, conflict.orderDiffers() && order.getValue());
        return Optional.of(choices.between(conflict.mine(), conflict.theirs()));
    }

    private static Optional<DraftClause> chosen(
            DraftDifference.Clause clause, DifferenceRow row, @Nullable String words) {
        return switch (Objects.requireNonNull(row.choice())) {
            case MINE -> Optional.ofNullable(clause.mine());
            case THEIRS -> Optional.ofNullable(clause.theirs());
            case BY_HAND ->
                Optional.ofNullable(words).map(text -> new DraftClause(clause.id(), text, allSources(clause)));
        };
    }

    private static List<StatementId> allSources(DraftDifference.Clause clause) {
        Set<StatementId> all = new LinkedHashSet<>();
        DraftClause mine = clause.mine();
        DraftClause theirs = clause.theirs();
        if (mine != null) all.addAll(mine.sources());
        if (theirs != null) all.addAll(theirs.sources());
        return List.copyOf(all);
    }
}
