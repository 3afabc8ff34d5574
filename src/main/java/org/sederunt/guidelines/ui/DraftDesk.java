package org.sederunt.guidelines.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sederunt.guidelines.Draft;
import org.sederunt.guidelines.DraftDifference;
import org.sederunt.guidelines.DraftMoved;
import org.sederunt.guidelines.DraftText;
import org.sederunt.guidelines.GuidelineLinks;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.guidelines.ui.BothTexts.Conflict;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.roundtables.Minutes;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.OfficeTime;
import org.sederunt.shared.Refused;
import org.sederunt.uikit.Icon;
import org.sederunt.uikit.Notices;

/** One draft being written by one moderator, from what they began with to what is saved. */
class DraftDesk extends Div implements DraftActs.Desk {

    /** What a desk works with, and who sits at it. */
    record Setting(Guidelines guidelines, Minutes minutes, People people, PersonId me, OfficeTime time) {}

    private final transient Setting setting;
    private final transient Runnable again;
    private final Div told = new Div();
    private final Div place = new Div();
    private transient Draft draft;
    private DraftForm form;

    DraftDesk(Draft draft, Setting setting, Runnable again) {
        this.draft = draft;
        this.setting = setting;
        this.again = again;
        this.form = new DraftForm(draft.id(), draft.text(), setting.minutes());
        add(new DraftHeading(draft, nameOf(draft.savedBy()), setting.time()), told, place);
        showForm();
    }

    private void showForm() {
        place.removeAll();
        place.add(form, new DraftActs(draft, setting, this));
        setting.guidelines().refusalToRevise(draft.id(), setting.me()).ifPresent(refusal -> form.readOnly());
    }

    /** Gives back what the browser kept: into the fields, or, if the draft has moved on since, beside what stands now. */
    void giveBack(KeptDraft kept) {
        if (setting.guidelines().refusalToRevise(draft.id(), setting.me()).isPresent()) return;
        if (kept.writeInto(form)) tell("guidelines.draft.kept", "guidelines.draft.forget", this::startOver);
        List<DraftDifference> older = kept.differencesFrom(draft);
        if (!older.isEmpty()) showBoth(form.text(), draft.text(), older, false);
    }

    /** Somebody has saved the draft: shown at once if nothing was written here, else said. */
    void followAlong() {
        Draft now = setting.guidelines().draftOf(draft.id(), setting.me());
        boolean same = now.text().revision() == draft.text().revision() && now.state() == draft.state();
        if (same) return;
        if (isUnchanged()) again.run();
        else tell("guidelines.draft.moved", "guidelines.draft.both", this::save);
    }

    @Override
    public boolean save() {
        form.acceptAll();
        return save(form.text());
    }

    private boolean save(DraftText text) {
        try {
            setting.guidelines().revise(draft.id(), text, setting.me());
        } catch (DraftMoved moved) {
            showBoth(text, moved.theirs(), moved.differences(), moved.orderDiffers());
            return false;
        } catch (InputRefused wrong) {
            form.point(wrong);
            Notices.refused(wrong);
            return false;
        } catch (Refused refused) {
            Notices.refused(refused);
            return false;
        }
        draft = setting.guidelines().draftOf(draft.id(), setting.me());
        form.savedAs(draft.text().revision());
        KeptDraft.forget(this, draft.id());
        Notices.done(getTranslation("guidelines.draft.saved"));
        return true;
    }

    @Override
    public void saveAndShow() {
        if (save()) again.run();
    }

    @Override
    public boolean isUnchanged() {
        return form.text().equals(draft.text());
    }

    @Override
    public void openConsultation(Instant until) {
        setting.guidelines().openConsultation(draft.id(), until, setting.me());
        Notices.done(getTranslation("guidelines.consult.opened"));
        UI.getCurrent().navigate(GuidelineLinks.to(draft.slug()));
    }

    @Override
    public void publishVersion() {
        boolean done = Notices.attempt(() -> setting.guidelines().publishVersion(draft.id(), setting.me()));
        if (!done) return;
        Notices.done(getTranslation("guidelines.publish.done", draft.versions() + 1));
        UI.getCurrent().navigate(GuidelineLinks.to(draft.slug()));
    }

    private void showBoth(DraftText mine, DraftText theirs, List<DraftDifference> differences, boolean order) {
        Map<PersonId, String> names = setting.people()
                .names(differences.stream().map(DraftDifference::whose).collect(Collectors.toSet()));
        Function<DraftDifference, String> whose = difference -> getTranslation(
                "guidelines.both.theirs.title",
                names.getOrDefault(difference.whose(), ""),
                setting.time().dayAndTime(difference.when(), getLocale()));
        var conflict = new Conflict(draft.text(), mine, theirs, differences, order, whose);
        told.removeAll();
        place.removeAll();
        place.add(new BothTexts(conflict, this::saveChosen));
    }

    /** Saves the chosen text; where that cannot be, it stands in the form to be mended. */
    private void saveChosen(DraftText chosen) {
        draft = setting.guidelines().draftOf(draft.id(), setting.me());
        form = new DraftForm(draft.id(), chosen, setting.minutes());
        showForm();
        if (save(chosen)) again.run();
    }

    private void startOver() {
        KeptDraft.forget(this, draft.id());
        again.run();
    }

    private void tell(String key, String actKey, Runnable act) {
        var button = new Button(getTranslation(actKey), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var note = new Div(new Icon("info"), new Span(getTranslation(key)), button);
        note.addClassNames("notice", "mind", "draft-note");
        note.getElement().setAttribute("role", "status");
        told.removeAll();
        told.add(note);
    }

    private String nameOf(PersonId person) {
        return setting.people().names(Set.of(person)).getOrDefault(person, "");
    }
}
