package org.sederunt.roundtables.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Consumer;
import org.sederunt.identity.Account;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Refusal;
import org.sederunt.uikit.Refusals;

/** Chooses who runs the table among everyone who has an account. */
class FacilitatorDialog extends SavingDialog {

    private final ComboBox<Account> person;
    private final transient Consumer<Account> appoint;

    FacilitatorDialog(People people, PersonId reader, Consumer<Account> appoint) {
        super(I18NProvider.translate("roundtables.appoint.title"), I18NProvider.translate("roundtables.appoint"));
        this.appoint = appoint;
        person = new ComboBox<>(getTranslation("roundtables.appoint.person"));
        person.setHelperText(getTranslation("roundtables.appoint.help"));
        person.setItemLabelGenerator(Account::name);
        person.setRenderer(new ComponentRenderer<>(FacilitatorDialog::nameAndAddress));
        person.setItems(query ->
                people
                        .search(query.getFilter().orElse(""), query.getPage(), query.getPageSize(), reader)
                        .items()
                        .stream());
        person.setWidthFull();
        var fields = new Div(person);
        fields.addClassName("table-dialog-form");
        add(fields);
    }

    private static Div nameAndAddress(Account account) {
        var address = new Span(account.email());
        address.addClassNames("small", "muted");
        var both = new Div(new Span(account.name()), address);
        both.addClassName("name-and-address");
        return both;
    }

    @Override
    void send() {
        if (person.getValue() == null) throw new InputRefused("person", Refusal.because("roundtables.input.person"));
        appoint.accept(person.getValue());
    }

    @Override
    void mark(InputRefused refused) {
        person.setErrorMessage(Refusals.words(refused.refusal()));
        person.setInvalid(true);
    }
}
