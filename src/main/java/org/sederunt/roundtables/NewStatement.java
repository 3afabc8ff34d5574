package org.sederunt.roundtables;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Sector;
import org.sederunt.shared.Texts;

/**
 * Something said that is to be kept, at most {@value Texts#STATEMENT} characters: by someone seated at the table,
 * whose hat at the table it carries, or unattributed, by {@code sector} alone. The same {@code submission} is kept
 * once.
 */
public record NewStatement(
        @Nullable PersonId speaker, @Nullable Sector sector, String text, UUID submission) {

    public static NewStatement by(PersonId speaker, String text, UUID submission) {
        return new NewStatement(speaker, null, text, submission);
    }

    public static NewStatement unattributed(Sector sector, String text, UUID submission) {
        return new NewStatement(null, sector, text, submission);
    }
}
