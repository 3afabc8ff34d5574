package org.sederunt.roundtables;

import java.time.Instant;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Texts;

/**
 * What a table is convened with and what may be revised of it; title and theme have at most {@value Texts#TITLE}
 * characters.
 */
public record TableOutline(String title, String theme, Instant startsAt, Instant endsAt, Venue venue, Seating seating) {

    /** The same, tidied; throws {@link InputRefused} where a part cannot be taken as it is. */
    TableOutline checked() {
        if (!startsAt.isBefore(endsAt)) throw new InputRefused("endsAt", Refusal.because("roundtables.input.endfirst"));
        seating.check(startsAt);
        return new TableOutline(
                InputRefused.text("title", title, Texts.TITLE),
                InputRefused.text("theme", theme, Texts.TITLE),
                startsAt,
                endsAt,
                venue.checked(),
                seating);
    }

    /** Throws {@link InputRefused} if the start is over at {@code now}. */
    void mustBeginAfter(Instant now) {
        if (!startsAt.isAfter(now)) throw new InputRefused("startsAt", Refusal.because("roundtables.input.past"));
    }
}
