package org.sederunt.moderation.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.i18n.I18NProvider;
import org.sederunt.discussion.CommentView;
import org.sederunt.discussion.Reader;
import org.sederunt.discussion.components.CommentAction;
import org.sederunt.moderation.Rulings;
import org.sederunt.uikit.Notices;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets moderators hide a comment where it stands. */
@Component
@Order(20)
class HideAction implements CommentAction {

    private final Rulings rulings;

    HideAction(Rulings rulings) {
        this.rulings = rulings;
    }

    @Override
    public String labelKey() {
        return "moderation.hide.open";
    }

    @Override
    public boolean isOffered(CommentView comment, Reader reader) {
        return comment.stands() && !comment.isBy(reader.id()) && reader.moderator();
    }

    @Override
    public void begin(CommentView comment, Reader reader, Runnable changed) {
        var fields = new HidingFields(comment.id());
        new ActDialog(
                        word("title"),
                        fields,
                        word("send"),
                        rulings.refusalToHide(comment.id(), reader.id()),
                        () -> hide(comment, fields, reader, changed),
                        ButtonVariant.ERROR)
                .open();
    }

    private boolean hide(CommentView comment, HidingFields fields, Reader reader, Runnable changed) {
        boolean hidden = fields.rule()
                .map(rule -> Sending.attempt(
                        fields.reason(),
                        () -> rulings.hide(comment.id(), rule, fields.reason().getValue(), reader.id())))
                .orElse(false);
        if (hidden) {
            Notices.done(word("sent"));
            changed.run();
        }
        return hidden;
    }

    private static String word(String part) {
        return I18NProvider.translate("moderation.hide." + part);
    }
}
