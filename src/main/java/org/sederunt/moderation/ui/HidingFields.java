package org.sederunt.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import org.sederunt.discussion.CommentId;
import org.sederunt.moderation.HouseRules;
import org.sederunt.shared.Texts;
import org.sederunt.uikit.KeptTextArea;

/** What has to be said to hide a comment: the house rule, and the reason as its author will read it. */
class HidingFields extends Div {

    private final Select<Integer> rule = new Select<>();
    private final KeptTextArea reason;

    HidingFields(CommentId comment) {
        addClassName("fields");
        rule.setLabel(getTranslation("moderation.hide.rule"));
        rule.setItems(HouseRules.NUMBERS);
        rule.setItemLabelGenerator(RuleName::of);
        rule.addValueChangeListener(chosen -> rule.setInvalid(false));
        rule.setWidthFull();
        reason = new KeptTextArea(getTranslation("moderation.hide.reason"), Texts.REASON).keptAs("hide:" + comment);
        reason.setMinRows(3);
        add(rule, reason);
    }

    KeptTextArea reason() {
        return reason;
    }

    /** The rule chosen; where none is, the field asks for one. */
    Optional<Integer> rule() {
        rule.setErrorMessage(getTranslation("moderation.norule"));
        rule.setInvalid(rule.getValue() == null);
        return Optional.ofNullable(rule.getValue());
    }
}
