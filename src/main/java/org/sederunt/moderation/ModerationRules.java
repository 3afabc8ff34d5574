package org.sederunt.moderation;

import java.time.Clock;
import java.util.Optional;
import org.sederunt.discussion.CommentState;
import org.sederunt.discussion.CommentView;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.identity.Role;
import org.sederunt.shared.Refusal;
import org.sederunt.stakeholders.Hats;
import org.sederunt.stakeholders.Mandates;
import org.springframework.stereotype.Component;

/** Who may report and who may decide: nobody on what they, or an organisation of theirs, have said. */
@Component
class ModerationRules {

    private final People people;
    private final Hats hats;
    private final Mandates mandates;
    private final CaseRows cases;
    private final Clock clock;

    ModerationRules(People people, Hats hats, Mandates mandates, CaseRows cases, Clock clock) {
        this.people = people;
        this.hats = hats;
        this.mandates = mandates;
        this.cases = cases;
        this.clock = clock;
    }

    Optional<Refusal> toReport(CommentView comment, PersonId by) {
        if (comment.isBy(by)) return because("own");
        return hats.refusalToSpeak(by)
                .or(() -> comment.stands() ? Optional.empty() : because("gone"))
                .or(() -> cases.hasOpenReport(comment.id(), by) ? because("reported") : Optional.empty());
    }

    Optional<Refusal> toRead(PersonId by) {
        return people.has(by, Role.MODERATOR) ? Optional.empty() : because("notmoderator");
    }

    Optional<Refusal> toDecide(CommentView comment, PersonId by) {
        return toRead(by).or(() -> partiality(comment, by));
    }

    Optional<Refusal> toHide(CommentView comment, PersonId by) {
        return toDecide(comment, by)
                .or(() -> comment.state() == CommentState.HIDDEN ? because("hidden") : Optional.empty());
    }

    Optional<Refusal> toRestore(CommentView comment, PersonId by) {
        return toDecide(comment, by)
                .or(() -> comment.state() == CommentState.HIDDEN ? Optional.empty() : because("nothidden"));
    }

    Optional<Refusal> toLeave(CommentView comment, PersonId by) {
        return toDecide(comment, by)
                .or(() -> cases.open(comment.id()).isPresent() ? Optional.empty() : because("settled"));
    }

    private Optional<Refusal> partiality(CommentView comment, PersonId by) {
        if (comment.isBy(by)) return because("own");
        var organisation = comment.byline().hat().organisation();
        boolean theirs = organisation != null
                && mandates.of(by).stream()
                        .filter(mandate -> mandate.isValidAt(clock.instant()))
                        .anyMatch(mandate -> mandate.organisation().equals(organisation));
        return theirs ? because("ownorganisation") : Optional.empty();
    }

    private static Optional<Refusal> because(String fact) {
        return Optional.of(Refusal.because("moderation.refused." + fact));
    }
}
