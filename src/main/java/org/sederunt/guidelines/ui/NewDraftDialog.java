package org.sederunt.guidelines.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.guidelines.GuidelineLinks;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.guidelines.NewDraft;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Refused;
import org.sederunt.shared.Texts;
import org.sederunt.uikit.KeptTextArea;
import org.sederunt.uikit.Notices;
import org.sederunt.uikit.Refusals;

/** Asks for the title and the summary of a guideline to be drafted, and goes on to the draft. */
class NewDraftDialog extends Dialog {

    private static final int SUMMARY = 2_000;

    private final transient Guidelines guidelines;
    private final PersonId me;
    private final UUID submission = UUID.randomUUID();
    private final TextField title = new TextField(getTranslation("guidelines.draft.title"));
    private final KeptTextArea summary = new KeptTextArea(getTranslation("guidelines.draft.summary"), SUMMARY);

    NewDraftDialog(Guidelines guidelines, PersonId me) {
        this.guidelines = guidelines;
        this.me = me;
        setHeaderTitle(getTranslation("guidelines.draft.new"));
        title.setWidthFull();
        title.setRequiredIndicatorVisible(true);
        title.setHelperText(getTranslation("uikit.limit", Texts.TITLE));
        title.focus();
        summary.keptAs("guidelines/new/summary");
        add(title, summary);
        var cancel = new Button(getTranslation("uikit.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var draft = new Button(getTranslation("guidelines.draft.begin"), click -> begin());
        draft.addThemeVariants(ButtonVariant.PRIMARY);
        draft.setDisableOnClick(true);
        draft.addClickListener(click -> draft.setEnabled(true));
        getFooter().add(cancel, draft);
    }

    private void begin() {
        title.setInvalid(false);
        summary.setInvalid(false);
        try {
            draftAndGoThere();
        } catch (InputRefused wrong) {
            point(wrong.field().equals("summary") ? summary : title, wrong);
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }

    private static <F extends HasValidation & Focusable<?>> void point(F field, InputRefused wrong) {
        field.setErrorMessage(Refusals.words(wrong.refusal()));
        field.setInvalid(true);
        field.focus();
    }

    private void draftAndGoThere() {
        GuidelineId id = guidelines.draft(new NewDraft(submission, title.getValue(), summary.getValue()), me);
        summary.sent();
        close();
        UI.getCurrent()
                .navigate(GuidelineLinks.toDraft(guidelines.draftOf(id, me).slug()));
    }
}
