package org.sederunt.roundtables.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Refused;
import org.sederunt.uikit.Notices;

/** A dialog that closes when what it asks for was done; a refusal is explained in it and nothing entered is lost. */
abstract class SavingDialog extends Dialog {

    SavingDialog(String title, String saveWords) {
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        var save = new Button(saveWords, click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), save);
    }

    private void save() {
        try {
            send();
            close();
        } catch (InputRefused refused) {
            mark(refused);
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }

    /** Hands over what was entered; may throw a refusal. */
    abstract void send();

    /** Shows what has to be mended where it was entered. */
    abstract void mark(InputRefused refused);
}
