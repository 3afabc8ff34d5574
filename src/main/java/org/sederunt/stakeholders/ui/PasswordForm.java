package org.sederunt.stakeholders.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.function.BiConsumer;
import org.sederunt.identity.AccountRefused;
import org.sederunt.uikit.Notices;
import org.sederunt.uikit.Refusals;

/** Changes one's own password. */
class PasswordForm extends Div {

    private final PasswordField old;
    private final PasswordField fresh;

    PasswordForm(BiConsumer<String, String> change) {
        addClassName("fields");
        old = new PasswordField(getTranslation("stakeholders.profile.password.old"));
        old.getElement().setAttribute("autocomplete", "current-password");
        fresh = new PasswordField(getTranslation("stakeholders.profile.password.new"));
        fresh.getElement().setAttribute("autocomplete", "new-password");
        fresh.setHelperText(getTranslation("stakeholders.profile.password.hint"));
        var act = new Button(getTranslation("stakeholders.profile.password.act"), click -> change(change));
        add(old, fresh, new Div(act));
    }

    private void change(BiConsumer<String, String> change) {
        old.setInvalid(false);
        fresh.setInvalid(false);
        try {
            change.accept(old.getValue(), fresh.getValue());
            old.clear();
            fresh.clear();
            Notices.done(getTranslation("stakeholders.told.password"));
        } catch (AccountRefused refused) {
            boolean wrong = refused.refusal().key().equals("identity.refused.passwordwrong");
            Marks.invalid(wrong ? old : fresh, Refusals.words(refused.refusal()));
        }
    }
}
