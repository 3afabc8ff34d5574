package org.sederunt.permissions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sederunt.guidelines.ClauseId;
import org.sederunt.guidelines.DraftText;
import org.sederunt.guidelines.DraftText.DraftClause;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.guidelines.NewDraft;
import org.sederunt.shared.SettableClock;
import org.sederunt.stakeholders.Guests;
import org.springframework.stereotype.Component;

/** The guidelines of the world, each kept by the name of what it stands for. */
@Component
class Papers {

    private final Everyone everyone;
    private final Guidelines guidelines;
    private final SettableClock clock;
    private final Map<String, GuidelineId> all = new HashMap<>();

    Papers(Everyone everyone, Guidelines guidelines, SettableClock clock) {
        this.everyone = everyone;
        this.guidelines = guidelines;
        this.clock = clock;
    }

    void draft(String name) {
        var wanted = new NewDraft(UUID.randomUUID(), "Bridges " + Guests.unique(), "On crossings.");
        all.put(name, guidelines.draft(wanted, everyone.moderator()));
        revise(name);
    }

    void revise(String name) {
        guidelines.revise(the(name), withAnotherClause(the(name)), everyone.moderator());
    }

    void consult(String name, Duration length) {
        draft(name);
        guidelines.openConsultation(the(name), clock.instant().plus(length), everyone.moderator());
    }

    /** Has the guideline {@code name} stand for something else, too. */
    void alsoKnownAs(String name, String other) {
        all.put(other, the(name));
    }

    GuidelineId the(String name) {
        return Objects.requireNonNull(all.get(name), name);
    }

    /** The words of a guideline with a clause more. */
    DraftText withAnotherClause(GuidelineId id) {
        DraftText text = guidelines.draftOf(id, everyone.moderator()).text();
        List<DraftClause> clauses = new ArrayList<>(text.clauses());
        clauses.add(new DraftClause(ClauseId.next(), "Every bridge has a keeper.", List.of()));
        return new DraftText(text.revision(), text.title(), text.summary(), clauses);
    }

    /** The last part of the guideline's address. */
    String slugOf(String name) {
        return guidelines.draftOf(the(name), everyone.moderator()).slug().value();
    }
}
