package org.sederunt.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sederunt.guidelines.ui.WordDifference.Piece;
import org.sederunt.uikit.KeptTextArea;

/** One place where two texts differ: both side by side, with the words that only one has, and the choice between them. */
class DifferenceRow extends Section {

    /** Which words shall stand. */
    enum Choice {
        MINE,
        THEIRS,
        BY_HAND;

        String key() {
            return "guidelines.both." + name();
        }
    }

    private final @Nullable String mine;
    private final @Nullable String theirs;
    private final RadioButtonGroup<Choice> choice = new RadioButtonGroup<>(getTranslation("guidelines.both.choose"));
    private final KeptTextArea hand;

    /** Two texts, null where the place does not exist on that side; {@code whose} says who saved theirs, and when. */
    DifferenceRow(String label, String whose, @Nullable String mine, @Nullable String theirs, int limit) {
        this.mine = mine;
        this.theirs = theirs;
        this.hand = new KeptTextArea(getTranslation("guidelines.both.hand"), limit);
        addClassName("difference");
        choice.setItems(Choice.values());
        choice.setItemLabelGenerator(item -> getTranslation(item.key()));
        choice.addValueChangeListener(change -> chosen());
        hand.setValue(mine != null ? mine : theirs != null ? theirs : "");
        hand.setVisible(false);
        WordDifference words = WordDifference.of(mine == null ? "" : mine, theirs == null ? "" : theirs);
        var sides =
                new Div(side("guidelines.both.mine.title", mine, words.mine()), side(whose, theirs, words.theirs()));
        sides.addClassName("sides");
        add(new H3(label), sides, choice, hand);
    }

    private Component side(String title, @Nullable String text, List<Piece> pieces) {
        var side = new Div(new H4(title.startsWith("guidelines.") ? getTranslation(title) : title));
        if (text == null) {
            var absent = new Paragraph(getTranslation("guidelines.both.absent"));
            absent.addClassName("hint");
            side.add(absent);
        } else {
            side.add(words(pieces));
        }
        return side;
    }

    private static Component words(List<Piece> pieces) {
        var words = new Paragraph();
        words.addClassName("as-written");
        for (Piece piece : pieces) {
            var part = new Span(piece.words());
            if (piece.own()) part.addClassName("own-words");
            words.add(part);
        }
        return words;
    }

    /** Says beside the choice what words alone do not show. */
    DifferenceRow noting(String words) {
        choice.setHelperText(words);
        return this;
    }

    DifferenceRow choosing(Choice first) {
        choice.setValue(first);
        return this;
    }

    private void chosen() {
        hand.setVisible(choice.getValue() == Choice.BY_HAND);
        choice.setInvalid(false);
    }

    /** The choice made; null and marked as missing if none was. */
    @Nullable
    Choice choice() {
        Choice made = choice.getValue();
        choice.setInvalid(made == null);
        if (made == null) choice.setErrorMessage(getTranslation("guidelines.both.missing"));
        return made;
    }

    /** The words chosen; null if the place shall not exist. */
    @Nullable
    String text() {
        return switch (choice.getValue()) {
            case MINE -> mine;
            case THEIRS -> theirs;
            case BY_HAND -> hand.getValue();
        };
    }
}
