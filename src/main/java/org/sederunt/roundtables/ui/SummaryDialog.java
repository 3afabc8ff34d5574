package org.sederunt.roundtables.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Consumer;
import org.sederunt.roundtables.Minutes;
import org.sederunt.shared.InputRefused;
import org.sederunt.uikit.KeptTextArea;
import org.sederunt.uikit.Refusals;

/** Writes the summary that stands above the statements. */
class SummaryDialog extends SavingDialog {

    private final KeptTextArea text;
    private final transient Consumer<String> summarise;

    /** Unsent words are kept under {@code place}. */
    SummaryDialog(String summary, String place, Consumer<String> summarise) {
        super(I18NProvider.translate("roundtables.summary.edit"), I18NProvider.translate("uikit.save"));
        this.summarise = summarise;
        text = new KeptTextArea(getTranslation("roundtables.summary"), Minutes.SUMMARY).keptAs(place);
        text.setValue(summary);
        var fields = new Div(text);
        fields.addClassName("table-dialog-form");
        add(fields);
    }

    @Override
    void send() {
        summarise.accept(text.getValue());
        text.sent();
    }

    @Override
    void mark(InputRefused refused) {
        text.setErrorMessage(Refusals.words(refused.refusal()));
        text.setInvalid(true);
    }
}
