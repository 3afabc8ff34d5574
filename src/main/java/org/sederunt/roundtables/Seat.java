package org.sederunt.roundtables;

import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Sector;
import org.sederunt.stakeholders.Hat;

/**
 * One chair of a table: for which sector it is kept, or null where anyone may sit; and who took it under which hat,
 * or null while it is free.
 */
public record Seat(
        int number, @Nullable Sector reservedFor, @Nullable Hat holder) {

    public boolean isFree() {
        return holder == null;
    }

    public boolean isHeldBy(PersonId person) {
        return holder != null && holder.person().equals(person);
    }
}
