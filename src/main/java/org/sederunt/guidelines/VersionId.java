package org.sederunt.guidelines;

import java.io.Serializable;
import java.util.UUID;
import org.sederunt.shared.Ids;

/** The key of one published version of a guideline. */
public record VersionId(UUID value) implements Serializable {

    public static VersionId next() {
        return new VersionId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
