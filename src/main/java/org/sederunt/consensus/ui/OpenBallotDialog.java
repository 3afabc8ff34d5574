package org.sederunt.consensus.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.sederunt.discussion.CommentView;
import org.sederunt.guidelines.GuidelineLinks;
import org.sederunt.guidelines.GuidelineSummary;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Refused;
import org.sederunt.uikit.DayPicker;
import org.sederunt.uikit.Notices;
import org.sederunt.uikit.Refusals;

/** Asks until when the electors may vote; where comments wait for an answer it lists which, and opens nothing. */
class OpenBallotDialog extends Dialog {

    private static final int USUAL_WEEKS = 2;
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final transient BallotShelf shelf;
    private final transient GuidelineSummary guideline;
    private final transient Runnable opened;
    private final DateTimePicker closes = new DateTimePicker(getTranslation("consensus.openballot.closes"));

    OpenBallotDialog(BallotShelf shelf, GuidelineSummary guideline, Runnable opened) {
        this.shelf = shelf;
        this.guideline = guideline;
        this.opened = opened;
        setHeaderTitle(getTranslation("consensus.openballot.title", guideline.title()));
        Optional<Refusal> refusal = shelf.decisions().refusalToOpenBallot(guideline.id(), shelf.me());
        add(new Paragraph(getTranslation("consensus.openballot.text", guideline.version())));
        if (isDraftAhead()) add(unpublished());
        List<CommentView> unanswered = shelf.guidelines().unanswered(guideline.id());
        if (!unanswered.isEmpty()) add(waiting(unanswered));
        pickClosing();
        add(closes);
        var cancel = new Button(getTranslation("uikit.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var open = new Button(getTranslation("consensus.office.open"), click -> confirm());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        closes.setEnabled(refusal.isEmpty());
        getFooter().add(cancel, Refusals.explain(open, refusal));
    }

    private void pickClosing() {
        var time = shelf.time();
        closes.setLocale(getLocale());
        closes.setDatePickerI18n(new DayPicker("").getI18n());
        closes.setStep(Duration.ofMinutes(15));
        closes.setValue(LocalDateTime.of(time.today().plusWeeks(USUAL_WEEKS), EVENING));
        closes.setRequiredIndicatorVisible(true);
    }

    private boolean isDraftAhead() {
        return shelf.ofTheOffice()
                && shelf.guidelines().draftOf(guideline.id(), shelf.me()).unpublished();
    }

    private Component unpublished() {
        String path = "/app/" + GuidelineLinks.toDraft(guideline.slug());
        var unpublished = new Div(
                new Paragraph(getTranslation("consensus.openballot.unpublished", guideline.version())),
                new Paragraph(new Anchor(path, getTranslation("consensus.openballot.draft"))));
        unpublished.addClassName("blocking");
        return unpublished;
    }

    private Component waiting(List<CommentView> unanswered) {
        var list = new UnorderedList();
        unanswered.stream().limit(10).forEach(comment -> {
            String path = GuidelineLinks.toComment(guideline.slug(), comment.id());
            list.add(new ListItem(new Anchor("/app/" + path, FirstWords.of(comment.text()))));
        });
        var waiting = new Div(new Paragraph(getTranslation("consensus.openballot.waiting", unanswered.size())), list);
        waiting.addClassName("blocking");
        return waiting;
    }

    private void confirm() {
        LocalDateTime chosen = closes.getValue();
        if (chosen == null) {
            refuse(getTranslation("input.empty"));
            return;
        }
        try {
            shelf.decisions().openBallot(guideline.id(), shelf.time().instant(chosen), shelf.me());
            close();
            Notices.done(getTranslation("consensus.openballot.opened", guideline.title()));
            opened.run();
        } catch (InputRefused wrong) {
            refuse(Refusals.words(wrong.refusal()));
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }

    private void refuse(String words) {
        closes.setErrorMessage(words);
        closes.setInvalid(true);
    }
}
