package org.sederunt.guidelines;

import java.util.Optional;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Refused;

/** Something was not done to a guideline. */
public final class GuidelineRefused extends Refused {

    GuidelineRefused(Refusal refusal) {
        super(refusal);
    }

    static void throwIf(Optional<Refusal> refusal) {
        refusal.ifPresent(reason -> {
            throw new GuidelineRefused(reason);
        });
    }

    static GuidelineRefused because(String key, Object... arguments) {
        return new GuidelineRefused(Refusal.because(key, arguments));
    }
}
