package org.sederunt.roundtables.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.sederunt.roundtables.NewStatement;
import org.sederunt.roundtables.Statement;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Texts;
import org.sederunt.uikit.KeptTextArea;

/** Puts a statement into other words, or into the mouth of another. */
class StatementDialog extends SavingDialog {

    private final ComboBox<Speaker> speaker;
    private final KeptTextArea text;
    private final transient Consumer<NewStatement> edit;

    /** Unsent words are kept under {@code place}. */
    StatementDialog(Statement statement, String place, List<Speaker> speakers, Consumer<NewStatement> edit) {
        super(I18NProvider.translate("roundtables.statement.edit.title"), I18NProvider.translate("uikit.save"));
        this.edit = edit;
        speaker = StatementForm.speakerField(getTranslation("roundtables.statement.speaker"), speakers);
        speakers.stream().filter(one -> one.said(statement)).findFirst().ifPresent(speaker::setValue);
        text = new KeptTextArea(getTranslation("roundtables.statement.text"), Texts.STATEMENT).keptAs(place);
        text.setValue(statement.text());
        var fields = new Div(speaker, text);
        fields.addClassName("table-dialog-form");
        add(fields);
    }

    @Override
    void send() {
        edit.accept(StatementForm.said(speaker.getValue(), text.getValue(), UUID.randomUUID()));
        text.sent();
    }

    @Override
    void mark(InputRefused refused) {
        StatementForm.mark(refused, speaker, text);
    }
}
