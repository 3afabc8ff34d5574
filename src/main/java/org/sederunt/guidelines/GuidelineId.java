package org.sederunt.guidelines;

import java.io.Serializable;
import java.util.UUID;
import org.sederunt.shared.Ids;

/** The key of a guideline. */
public record GuidelineId(UUID value) implements Serializable {

    public static GuidelineId next() {
        return new GuidelineId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
