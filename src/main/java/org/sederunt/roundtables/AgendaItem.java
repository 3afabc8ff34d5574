package org.sederunt.roundtables;

import java.time.LocalTime;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Texts;

/**
 * One point of an agenda: from when on the office's clock, what ({@value Texts#TITLE} characters) and a note
 * ({@value Venue#NOTE}).
 */
public record AgendaItem(LocalTime begins, String title, String note) {

    AgendaItem checked() {
        return new AgendaItem(
                begins.withSecond(0).withNano(0),
                InputRefused.text("agenda", title, Texts.TITLE),
                InputRefused.optionalText("agenda", note, Venue.NOTE));
    }
}
