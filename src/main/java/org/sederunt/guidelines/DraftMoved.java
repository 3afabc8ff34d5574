package org.sederunt.guidelines;

import java.time.Instant;
import java.util.List;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Refused;

/** A draft was not saved because somebody else saved it meanwhile; carries both texts wherever they differ. */
public final class DraftMoved extends Refused {

    private final transient DraftText theirs;
    private final transient List<DraftDifference> differences;
    private final boolean orderDiffers;
    private final transient PersonId savedBy;
    private final transient Instant savedAt;

    DraftMoved(Draft now, List<DraftDifference> differences, boolean orderDiffers) {
        super(Refusal.because("guidelines.refused.draftmoved"));
        this.theirs = now.text();
        this.differences = List.copyOf(differences);
        this.orderDiffers = orderDiffers;
        this.savedBy = now.savedBy();
        this.savedAt = now.savedAt();
    }

    /** The whole draft as it stands now, with the revision to save upon. */
    public DraftText theirs() {
        return theirs;
    }

    /** Where theirs and one's own differ, in the order of the text; what only one side touched is in neither. */
    public List<DraftDifference> differences() {
        return differences;
    }

    /** Whether others have changed the order, and the clauses that both have stand in another one. */
    public boolean orderDiffers() {
        return orderDiffers;
    }

    /** Who saved last. */
    public PersonId savedBy() {
        return savedBy;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
