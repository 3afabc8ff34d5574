package org.sederunt.discussion;

import org.sederunt.shared.Refusal;
import org.sederunt.shared.Refused;

/** A comment was edited elsewhere meanwhile; both texts are here and nothing was overwritten. */
public final class CommentMoved extends Refused {

    private final String kept;
    private final String offered;
    private final int version;

    CommentMoved(String kept, String offered, int version) {
        super(Refusal.because("discussion.refused.moved"));
        this.kept = kept;
        this.offered = offered;
        this.version = version;
    }

    /** The text as it stands now. */
    public String kept() {
        return kept;
    }

    /** The text that was to replace an older one. */
    public String offered() {
        return offered;
    }

    /** The version to name in order to replace {@link #kept} knowingly. */
    public int version() {
        return version;
    }
}
