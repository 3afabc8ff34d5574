package org.sederunt.roundtables.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.sederunt.roundtables.NewStatement;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Refused;
import org.sederunt.shared.Texts;
import org.sederunt.uikit.KeptTextArea;
import org.sederunt.uikit.Notices;
import org.sederunt.uikit.Refusals;

/** Who said what: one statement after the other. What is not sent stays in the browser. */
class StatementForm extends Div {

    private final ComboBox<Speaker> speaker;
    private final KeptTextArea text;
    private UUID submission = UUID.randomUUID();

    /** {@code record} keeps the statement or throws a refusal, which the form explains where it belongs. */
    StatementForm(List<Speaker> speakers, String place, BiConsumer<NewStatement, StatementForm> record) {
        speaker = speakerField(getTranslation("roundtables.statement.speaker"), speakers);
        text = new KeptTextArea(getTranslation("roundtables.statement.text"), Texts.STATEMENT).keptAs(place);
        var save = new Button(getTranslation("roundtables.record"), click -> send(record));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        addClassNames("panel", "statement-form");
        var title = new H3(getTranslation("roundtables.statement.new"));
        title.addClassName("small-title");
        add(title, speaker, text, save);
    }

    static ComboBox<Speaker> speakerField(String label, List<Speaker> speakers) {
        var field = new ComboBox<Speaker>(label);
        field.setItems(speakers);
        field.setItemLabelGenerator(Speaker::words);
        field.setWidthFull();
        return field;
    }

    private void send(BiConsumer<NewStatement, StatementForm> record) {
        text.setInvalid(false);
        speaker.setInvalid(false);
        try {
            record.accept(said(speaker.getValue(), text.getValue(), submission), this);
        } catch (InputRefused refused) {
            mark(refused, speaker, text);
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }

    static NewStatement said(Speaker speaker, String text, UUID submission) {
        return speaker == null ? new NewStatement(null, null, text, submission) : speaker.saying(text, submission);
    }

    static void mark(InputRefused refused, ComboBox<Speaker> speaker, KeptTextArea text) {
        String why = Refusals.words(refused.refusal());
        if (refused.field().equals("speaker")) {
            speaker.setErrorMessage(why);
            speaker.setInvalid(true);
        } else {
            text.setErrorMessage(why);
            text.setInvalid(true);
        }
    }

    /** The statement has arrived; the next one can be written, by the same speaker unless another is chosen. */
    void sent() {
        text.sent();
        submission = UUID.randomUUID();
        text.focus();
    }
}
