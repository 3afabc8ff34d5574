package org.sederunt.stakeholders.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sederunt.identity.Account;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Refused;
import org.sederunt.shared.Texts;
import org.sederunt.shared.Words;
import org.sederunt.stakeholders.Profile;
import org.sederunt.uikit.Notices;
import org.sederunt.uikit.Refusals;

/** Name, language of pages and notices and, for participants, the languages they speak. */
class AccountForm extends Div {

    /** Saves what was entered. */
    @FunctionalInterface
    interface Save {
        void save(String name, Locale language, Set<String> spoken);
    }

    private final TextField name;
    private final SpokenLanguages spoken;

    AccountForm(Account account, Optional<Profile> profile, Save save) {
        addClassName("fields");
        name = new TextField(getTranslation("stakeholders.profile.name"));
        name.setValue(account.name());
        name.setHelperText(getTranslation("uikit.limit", Texts.NAME));
        var language = new Select<Locale>();
        language.setLabel(getTranslation("stakeholders.profile.language"));
        language.setItems(Words.LANGUAGES);
        language.setItemLabelGenerator(AccountForm::ownName);
        language.setValue(Words.nearest(account.language()));
        spoken = new SpokenLanguages(
                getTranslation("stakeholders.languages"),
                profile.map(Profile::languages).orElse(Set.of()));
        spoken.setVisible(profile.isPresent());
        var act = new Button(getTranslation("uikit.save"), click -> save(save, language.getValue()));
        add(name, language, spoken, new Div(act));
    }

    private void save(Save save, Locale language) {
        name.setInvalid(false);
        spoken.setInvalid(false);
        try {
            save.save(name.getValue(), language, spoken.getValue());
            Notices.done(getTranslation("stakeholders.told.saved"));
        } catch (InputRefused refused) {
            Marks.invalid(refused.field().equals("name") ? name : spoken, Refusals.words(refused.refusal()));
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }

    private static String ownName(Locale locale) {
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
