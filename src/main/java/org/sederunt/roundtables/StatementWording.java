package org.sederunt.roundtables;

import java.util.Optional;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Texts;
import org.sederunt.stakeholders.Hat;
import org.springframework.stereotype.Component;

/** Puts what was said into a statement: the words, and the speaker under the hat of their seat or the sector alone. */
@Component
class StatementWording {

    private final SeatRepository seats;

    StatementWording(SeatRepository seats) {
        this.seats = seats;
    }

    /** The same statement with what was {@code said}; throws {@link InputRefused}. */
    TableStatement put(NewStatement said, TableStatement into) {
        String text = InputRefused.text("text", said.text(), Texts.STATEMENT);
        if (said.speaker() != null) return into.saidBy(hatAtTable(into.table(), said.speaker()), text);
        if (said.sector() == null) throw noSpeaker();
        return into.saidInSector(said.sector(), text);
    }

    private Hat hatAtTable(TableId table, PersonId speaker) {
        return seats.planOf(table)
                .heldBy(speaker)
                .flatMap(seat -> Optional.ofNullable(seat.holder()))
                .orElseThrow(StatementWording::noSpeaker);
    }

    private static InputRefused noSpeaker() {
        return new InputRefused("speaker", Refusal.because("roundtables.input.speaker"));
    }
}
