package org.sederunt.moderation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.sederunt.discussion.CommentId;
import org.sederunt.discussion.CommentView;
import org.sederunt.discussion.Comments;
import org.sederunt.discussion.stewardship.Stewardship;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Act;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Page;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to decisions on comments: hiding, showing again, leaving them, and the log of it. */
@Service
public class Rulings {

    private static final int MONTHS_FOR_REDRESS = 6;

    private final ModerationRules rules;
    private final RulingRows rulings;
    private final Bench bench;
    private final Comments comments;
    private final Stewardship stewardship;

    Rulings(ModerationRules rules, RulingRows rulings, Bench bench, Comments comments, Stewardship stewardship) {
        this.rules = rules;
        this.rulings = rulings;
        this.bench = bench;
        this.comments = comments;
        this.stewardship = stewardship;
    }

    /** Until when the author of a comment may ask for another look at what is decided on it at {@code decided}. */
    public static Instant redressUntil(Instant decided) {
        return decided.atZone(ZoneOffset.UTC).plusMonths(MONTHS_FOR_REDRESS).toInstant();
    }

    /** Why {@code by} may not hide the comment, if so: moderators may, but not their own or their own organisation's. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToHide(CommentId comment, PersonId by) {
        return rules.toHide(view(comment), by);
    }

    /**
     * Hides a comment under a house rule, for a reason of at most {@value Texts#REASON} code points that its author reads; whatever
     * was reported about it is settled. Deciding the same again changes nothing. Throws {@link RulingRefused} or {@link
     * InputRefused}.
     */
    @Act
    public void hide(CommentId id, int houseRule, String reason, PersonId by) {
        int rule = HouseRules.checked(houseRule);
        String words = InputRefused.text("reason", reason, Texts.REASON);
        if (rulings.hides(id, rule, words, by)) return;
        CommentView comment = view(id);
        check(rules.toHide(comment, by));

        stewardship.hide(id, rule, words);

        bench.ruleHidden(comment, rule, words, by);
    }

    /** Why {@code by} may not show the comment again, if so. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToRestore(CommentId comment, PersonId by) {
        return rules.toRestore(view(comment), by);
    }

    /**
     * Shows a hidden comment again, word for word, for a reason of at most {@value Texts#REASON} code points that its author reads.
     * Throws {@link RulingRefused} or {@link InputRefused}.
     */
    @Act
    public void restore(CommentId id, String reason, PersonId by) {
        String words = InputRefused.text("reason", reason, Texts.REASON);
        CommentView comment = view(id);
        check(rules.toRestore(comment, by));

        stewardship.restore(id, words);

        bench.ruleRestored(comment, words, by);
    }

    /** Why {@code by} may not settle what was reported about the comment, if so. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToLeave(CommentId comment, PersonId by) {
        return rules.toLeave(view(comment), by);
    }

    /** Settles what was reported about a comment and leaves it as it is. Throws {@link RulingRefused}. */
    @Act
    public void leave(CommentId id, PersonId by) {
        CommentView comment = view(id);
        check(rules.toLeave(comment, by));

        bench.ruleLeft(comment, by);
    }

    /** Decisions on a comment, the latest first, for its author and for moderators; throws {@link RulingRefused} for others. */
    @Transactional(readOnly = true)
    public List<Ruling> on(CommentId id, PersonId reader) {
        if (!view(id).isBy(reader)) check(rules.toRead(reader));
        return rulings.on(id);
    }

    /** What the public may know of decisions, the latest first, without a word of what was decided on; counts from 0. */
    @Transactional(readOnly = true)
    public Page<LogLine> log(int page, int size) {
        return rulings.log(page, size);
    }

    private CommentView view(CommentId id) {
        return comments.find(id, null).orElseThrow();
    }

    private static void check(Optional<Refusal> refusal) {
        refusal.ifPresent(reason -> {
            throw new RulingRefused(reason);
        });
    }
}
