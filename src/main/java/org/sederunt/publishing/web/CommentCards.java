package org.sederunt.publishing.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sederunt.discussion.CommentState;
import org.sederunt.discussion.CommentView;
import org.sederunt.discussion.Disposition;
import org.sederunt.discussion.Exchange;
import org.sederunt.guidelines.GuidelineLinks;
import org.sederunt.guidelines.ThreadPlace;
import org.sederunt.shared.OfficeTime;
import org.sederunt.shared.RichText;
import org.sederunt.shared.Sector;
import org.sederunt.shared.Words;
import org.sederunt.stakeholders.Byline;
import org.springframework.stereotype.Component;

/** Makes comments ready to be read by anyone. */
@Component
class CommentCards {

    private final OfficeTime time;
    private final Words words;

    CommentCards(OfficeTime time, Words words) {
        this.time = time;
        this.words = words;
    }

    /**
     * A comment to be read.
     *
     * @param html what it says, null if it was withdrawn or hidden; then {@code withheld} says which
     * @param rule the house rule it was hidden under
     * @param answer the office's answer with its title, null while there is none
     * @param waits whether the office still owes an answer
     */
    record Card(
            String id,
            @Nullable Sector sector,
            String person,
            String by,
            boolean unverified,
            @Nullable String html,
            @Nullable String withheld,
            @Nullable Integer rule,
            @Nullable Reply answer,
            boolean waits,
            int replies) {}

    /** The office's answer: a title that says which, and the reason as HTML. */
    record Reply(String title, String html) {}

    /** A comment with the replies that are shown below it, and what it is about; the address is null where that no longer stands. */
    record Talk(
            Card comment,
            List<Card> replies,
            @Nullable String place,
            @Nullable String address) {}

    Talk of(Exchange exchange, @Nullable ThreadPlace about, Locale locale) {
        return new Talk(
                of(exchange.opening(), locale),
                of(exchange.replies(), locale),
                about == null ? null : place(about, locale),
                about == null || !about.standing() ? null : address(about));
    }

    private String place(ThreadPlace about, Locale locale) {
        Integer number = about.number();
        if (number == null) return words.get(locale, "guidelines.comments.place.whole");
        return about.standing()
                ? words.get(locale, "guidelines.comments.place", number)
                : words.get(locale, "guidelines.comments.place.former", number, about.version());
    }

    private static String address(ThreadPlace about) {
        Integer number = about.number();
        return "/" + GuidelineLinks.to(about.slug()) + "#c" + (number == null ? 0 : number);
    }

    List<Card> of(List<CommentView> comments, Locale locale) {
        return comments.stream().map(comment -> of(comment, locale)).toList();
    }

    private Card of(CommentView comment, Locale locale) {
        Byline byline = comment.byline();
        String text = comment.text();
        return new Card(
                "k" + comment.id().value(),
                byline.hat().sector(),
                byline.person(),
                by(comment, locale),
                byline.waitsForVerification(),
                text == null ? null : new RichText(text).html(),
                withheld(comment, locale),
                comment.hiddenRule(),
                comment.stands() ? answer(comment.disposition(), locale) : null,
                comment.waits(),
                comment.replies());
    }

    private String by(CommentView comment, Locale locale) {
        String organisation = comment.byline().organisation();
        String posted = when(comment.postedAt(), locale);
        String by = organisation == null
                ? words.get(locale, "discussion.byline.oneself", posted)
                : words.get(locale, "discussion.byline.organisation", organisation, posted);
        Instant edited = comment.editedAt();
        return edited == null ? by : by + ", " + words.get(locale, "discussion.byline.edited", when(edited, locale));
    }

    private String when(Instant instant, Locale locale) {
        boolean thisYear = time.dateOf(instant).getYear() == time.today().getYear();
        return thisYear ? time.shortDate(instant, locale) : time.date(instant, locale);
    }

    private @Nullable String withheld(CommentView comment, Locale locale) {
        if (comment.state() == CommentState.WITHDRAWN) return words.get(locale, "discussion.state.withdrawn");
        Integer rule = comment.hiddenRule();
        if (comment.state() != CommentState.HIDDEN || rule == null) return null;
        return words.get(locale, "discussion.state.hidden", rule);
    }

    private @Nullable Reply answer(@Nullable Disposition disposition, Locale locale) {
        if (disposition == null) return null;
        String word = words.get(locale, disposition.kind().key());
        return new Reply(words.get(locale, "discussion.answer.title", word), new RichText(disposition.reason()).html());
    }
}
