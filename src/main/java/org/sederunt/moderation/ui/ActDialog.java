package org.sederunt.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.sederunt.shared.Refusal;
import org.sederunt.uikit.Refusals;

/** Asks for what an act needs and closes once it is done; it knows no service. */
class ActDialog extends Dialog {

    /** {@code send} says whether the act was done; where {@code refusal} is present it cannot be, and the reason stands there. */
    ActDialog(
            String title,
            Component content,
            String act,
            Optional<Refusal> refusal,
            BooleanSupplier send,
            ButtonVariant... variants) {
        addClassName("act");
        setHeaderTitle(title);
        add(content);
        var button = new Button(act);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addThemeVariants(variants);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            if (send.getAsBoolean()) close();
            else button.setEnabled(true);
        });
        var cancel = new Button(getTranslation("uikit.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var acts = new Div(Refusals.explain(button, refusal), cancel);
        acts.addClassName("actions");
        add(acts);
    }
}
