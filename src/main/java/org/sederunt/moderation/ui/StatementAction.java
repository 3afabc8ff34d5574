package org.sederunt.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.i18n.I18NProvider;
import org.sederunt.discussion.CommentState;
import org.sederunt.discussion.CommentView;
import org.sederunt.discussion.Reader;
import org.sederunt.discussion.components.CommentAction;
import org.sederunt.moderation.Rulings;
import org.sederunt.shared.OfficeTime;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets an author read in full why their comment is hidden, and what they can do about it. */
@Component
@Order(40)
class StatementAction implements CommentAction {

    private final Rulings rulings;
    private final OfficeTime time;

    StatementAction(Rulings rulings, OfficeTime time) {
        this.rulings = rulings;
        this.time = time;
    }

    @Override
    public String labelKey() {
        return "moderation.statement.open";
    }

    @Override
    public boolean isOffered(CommentView comment, Reader reader) {
        return comment.state() == CommentState.HIDDEN && comment.isBy(reader.id());
    }

    @Override
    public void begin(CommentView comment, Reader reader, Runnable changed) {
        var dialog = new Dialog();
        dialog.addClassName("act");
        dialog.setHeaderTitle(I18NProvider.translate("moderation.statement.title"));
        dialog.add(Statement.ofHiding(rulings.on(comment.id(), reader.id()), time));
        dialog.getFooter().add(new Button(I18NProvider.translate("uikit.close"), click -> dialog.close()));
        dialog.open();
    }
}
