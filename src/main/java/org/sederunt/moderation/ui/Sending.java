package org.sederunt.moderation.ui;

import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Refused;
import org.sederunt.uikit.KeptTextArea;
import org.sederunt.uikit.Notices;
import org.sederunt.uikit.Refusals;

/** Runs an act whose words come from a field; what is refused is told there or in a notice, and the words stay. */
final class Sending {

    private Sending() {}

    /** Whether it was done. */
    static boolean attempt(KeptTextArea words, Runnable act) {
        words.setInvalid(false);
        try {
            act.run();
            words.sent();
            return true;
        } catch (InputRefused refused) {
            words.setErrorMessage(Refusals.words(refused.refusal()));
            words.setInvalid(true);
        } catch (Refused refused) {
            Notices.refused(refused);
        }
        return false;
    }
}
