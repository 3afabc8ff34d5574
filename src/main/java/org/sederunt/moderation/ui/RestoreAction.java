package org.sederunt.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import org.sederunt.discussion.CommentState;
import org.sederunt.discussion.CommentView;
import org.sederunt.discussion.Reader;
import org.sederunt.discussion.components.CommentAction;
import org.sederunt.moderation.Rulings;
import org.sederunt.shared.OfficeTime;
import org.sederunt.shared.Texts;
import org.sederunt.uikit.KeptTextArea;
import org.sederunt.uikit.Notices;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets moderators read what is hidden, with all decisions on it, and show it again. */
@Component
@Order(30)
class RestoreAction implements CommentAction {

    private final Rulings rulings;
    private final OfficeTime time;

    RestoreAction(Rulings rulings, OfficeTime time) {
        this.rulings = rulings;
        this.time = time;
    }

    @Override
    public String labelKey() {
        return "moderation.restore.open";
    }

    @Override
    public boolean isOffered(CommentView comment, Reader reader) {
        return comment.state() == CommentState.HIDDEN && reader.moderator() && !comment.isBy(reader.id());
    }

    @Override
    public void begin(CommentView comment, Reader reader, Runnable changed) {
        Notices.attempt(() -> open(comment, reader, changed));
    }

    private void open(CommentView comment, Reader reader, Runnable changed) {
        var reason = new KeptTextArea(word("reason"), Texts.REASON).keptAs("restore:" + comment.id());
        reason.setMinRows(3);
        var fields = new Div(Statement.ofHiding(rulings.on(comment.id(), reader.id()), time), reason);
        fields.addClassName("fields");
        new ActDialog(
                        word("title"),
                        fields,
                        word("send"),
                        rulings.refusalToRestore(comment.id(), reader.id()),
                        () -> restore(comment, reason, reader, changed))
                .open();
    }

    private boolean restore(CommentView comment, KeptTextArea reason, Reader reader, Runnable changed) {
        boolean restored = Sending.attempt(reason, () -> rulings.restore(comment.id(), reason.getValue(), reader.id()));
        if (restored) {
            Notices.done(word("sent"));
            changed.run();
        }
        return restored;
    }

    private static String word(String part) {
        return I18NProvider.translate("moderation.restore." + part);
    }
}
