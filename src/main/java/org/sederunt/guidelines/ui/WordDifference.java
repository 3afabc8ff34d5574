package org.sederunt.guidelines.ui;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;

/** Two texts in pieces, word by word, each piece told whether the other text has it too. */
record WordDifference(List<Piece> mine, List<Piece> theirs) {

    /** Some words of one side; {@code own} where the other side does not have them. */
    record Piece(String words, boolean own) {}

    static WordDifference of(String mine, String theirs) {
        List<String> my = words(mine);
        List<String> their = words(theirs);
        List<AbstractDelta<String>> deltas = DiffUtils.diff(my, their).getDeltas();
        return new WordDifference(
                pieces(my, deltas.stream().map(AbstractDelta::getSource).toList()),
                pieces(their, deltas.stream().map(AbstractDelta::getTarget).toList()));
    }

    /** Words, and the spaces between them. */
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)"));
    }

    private static List<Piece> pieces(List<String> words, List<Chunk<String>> changed) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (Chunk<String> chunk : changed) {
            int start = chunk.getPosition();
            int end = start + chunk.size();
            add(pieces, words.subList(done, start), false);
            add(pieces, words.subList(start, end), true);
            done = end;
        }
        add(pieces, words.subList(done, words.size()), false);
        return joined(pieces);
    }

    /** Pieces in which a mere space between two own ones belongs to them, so that a changed phrase is seen as one. */
    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean between = i > 0 && i + 1 < pieces.size() && piece.words().isBlank();
            boolean own = piece.own() || between;
            Piece last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.own() && own)
                joined.set(joined.size() - 1, new Piece(last.words() + piece.words(), true));
            else joined.add(new Piece(piece.words(), own));
        }
        return joined;
    }

    private static void add(List<Piece> pieces, List<String> words, boolean own) {
        if (!words.isEmpty()) pieces.add(new Piece(String.join("", words), own));
    }
}
