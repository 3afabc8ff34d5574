package org.sederunt.guidelines.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.function.Consumer;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.OfficeTime;
import org.sederunt.shared.Refused;
import org.sederunt.uikit.DayPicker;
import org.sederunt.uikit.Notices;
import org.sederunt.uikit.Refusals;

/** Asks until when a guideline shall be open for comment. */
class ConsultationDialog extends Dialog {

    private static final int USUAL_WEEKS = 3;
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final DateTimePicker until = new DateTimePicker(getTranslation("guidelines.consult.until"));

    ConsultationDialog(OfficeTime time, int version, Consumer<Instant> open) {
        setHeaderTitle(getTranslation("guidelines.consult.title"));
        until.setLocale(withTwentyFourHours(getLocale()));
        until.setDatePickerI18n(new DayPicker("").getI18n());
        until.setStep(Duration.ofMinutes(15));
        until.setMin(time.local(time.now()));
        until.setValue(LocalDateTime.of(time.today().plusWeeks(USUAL_WEEKS), EVENING));
        until.setRequiredIndicatorVisible(true);
        add(new Paragraph(getTranslation("guidelines.consult.text", version)), until);
        var cancel = new Button(getTranslation("uikit.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var confirm = new Button(getTranslation("guidelines.consult.open"), click -> confirm(time, open));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, confirm);
    }

    private void confirm(OfficeTime time, Consumer<Instant> open) {
        LocalDateTime chosen = until.getValue();
        if (chosen == null) {
            refuse(getTranslation("input.empty"));
            return;
        }
        try {
            open.accept(time.instant(chosen));
            close();
        } catch (InputRefused wrong) {
            refuse(Refusals.words(wrong.refusal()));
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }

    private void refuse(String words) {
        until.setErrorMessage(words);
        until.setInvalid(true);
    }

    private static Locale withTwentyFourHours(Locale reader) {
        return reader.getLanguage().equals("en") ? Locale.UK : reader;
    }
}
