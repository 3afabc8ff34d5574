package org.sederunt.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.Optional;
import org.sederunt.guidelines.Draft;
import org.sederunt.guidelines.GuidelineState;
import org.sederunt.shared.Refusal;
import org.sederunt.uikit.Refusals;

/** What can be done with a draft: save it, publish it as a version, open it for comment; or why not. */
class DraftActs extends Div {

    /** Where the acts are done. */
    interface Desk {
        boolean isUnchanged();

        boolean save();

        void saveAndShow();

        /** Throws {@link org.sederunt.shared.Refused}. */
        void openConsultation(Instant until);

        void publishVersion();
    }

    private final transient Draft draft;
    private final transient DraftDesk.Setting setting;
    private final transient Desk desk;

    DraftActs(Draft draft, DraftDesk.Setting setting, Desk desk) {
        this.draft = draft;
        this.setting = setting;
        this.desk = desk;
        addClassNames("actions", "draft-acts");
        Optional<Refusal> refusal = setting.guidelines().refusalToRevise(draft.id(), setting.me());
        if (refusal.isPresent()) {
            add(Refusals.note(refusal.get()));
            return;
        }
        add(save());
        if (draft.state() == GuidelineState.REVIEW) add(publish());
        add(consult());
    }

    private Component save() {
        var save = new Button(getTranslation("guidelines.draft.save"), click -> desk.saveAndShow());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        return save;
    }

    private Component publish() {
        int next = draft.versions() + 1;
        var publish = new Button(getTranslation("guidelines.publish", next), click -> afterSaving(() -> confirm(next)));
        return Refusals.explain(publish, setting.guidelines().refusalToPublishVersion(draft.id(), setting.me()));
    }

    private void confirm(int version) {
        var confirm = new ConfirmDialog(
                getTranslation("guidelines.publish.title", version),
                getTranslation("guidelines.publish.text"),
                getTranslation("guidelines.publish", version),
                sure -> desk.publishVersion());
        confirm.setCancelable(true);
        confirm.setCancelText(getTranslation("uikit.cancel"));
        confirm.open();
    }

    private Component consult() {
        var consult = new Button(getTranslation("guidelines.consult"), click -> afterSaving(this::askUntilWhen));
        return Refusals.explain(consult, setting.guidelines().refusalToOpenConsultation(draft.id(), setting.me()));
    }

    private void askUntilWhen() {
        Draft saved = setting.guidelines().draftOf(draft.id(), setting.me());
        int version = saved.versions() + (saved.unpublished() ? 1 : 0);
        new ConsultationDialog(setting.time(), version, desk::openConsultation).open();
    }

    /** What is published is what is saved. */
    private void afterSaving(Runnable act) {
        if (desk.isUnchanged() || desk.save()) act.run();
    }
}
