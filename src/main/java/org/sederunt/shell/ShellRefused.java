package org.sederunt.shell;

import org.sederunt.shared.Refusal;
import org.sederunt.shared.Refused;

/** A page of the frame is not shown to who asked, or an act on it is not done. */
public final class ShellRefused extends Refused {

    public ShellRefused(Refusal refusal) {
        super(refusal);
    }
}
