package org.sederunt.moderation.ui;

import com.vaadin.flow.i18n.I18NProvider;
import org.sederunt.moderation.HouseRules;

/** A house rule as people know it: its number and its title. */
final class RuleName {

    private RuleName() {}

    /** As in "4. Criticise proposals, not people". */
    static String of(int number) {
        return I18NProvider.translate("moderation.rule", number, I18NProvider.translate(HouseRules.titleKey(number)));
    }
}
