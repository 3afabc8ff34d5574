package org.sederunt.roundtables.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sederunt.shared.InputRefused;
import org.sederunt.uikit.Notices;
import org.sederunt.uikit.Refusals;

/** Which field of a form a refusal speaks of, by the name the door calls it. */
class FieldErrors {

    private final Map<String, HasValidationProperties> fields = new LinkedHashMap<>();

    <F extends Component & HasValidationProperties> void at(String name, F field) {
        fields.put(name, field);
    }

    void clear() {
        fields.values().forEach(field -> field.setInvalid(false));
    }

    void show(InputRefused refused) {
        HasValidationProperties field = fields.get(refused.field());
        if (field == null) {
            Notices.refused(refused);
            return;
        }
        field.setErrorMessage(Refusals.words(refused.refusal()));
        field.setInvalid(true);
        if (field instanceof Focusable<?> focusable) focusable.focus();
    }
}
