package org.sederunt.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.sederunt.audit.AuditTrail;
import org.sederunt.audit.ChainState;
import org.sederunt.identity.PersonId;
import org.sederunt.uikit.StatusBadge;

/** Says how long the chain is and where it ends, and proves it on request. */
class ChainPanel extends Div {

    private final transient AuditTrail trail;
    private final transient PersonId me;
    private final Div said = new Div();
    private final Button verify;

    ChainPanel(AuditTrail trail, PersonId me) {
        this.trail = trail;
        this.me = me;
        addClassNames("panel", "chain");
        said.getElement().setAttribute("role", "status");
        verify = new Button(getTranslation("audit.verify"), click -> verified());
        verify.addThemeVariants(ButtonVariant.SMALL);
        verify.setDisableOnClick(true);
        tell(trail.state());
        add(said, verify);
    }

    private void verified() {
        ChainState found = trail.verify(me);
        tell(found);
        said.addComponentAsFirst(found.firstBreak()
                .map(broken -> StatusBadge.against(getTranslation(broken.fault().key(), broken.sequence())))
                .orElseGet(() -> StatusBadge.firm(getTranslation("audit.whole"))));
        verify.setEnabled(true);
    }

    private void tell(ChainState state) {
        said.removeAll();
        var lengths = new Paragraph(getTranslation("audit.chain", state.sealed(), state.waiting()));
        var end = new Paragraph(new Span(getTranslation("audit.chain.end")), new Code(state.lastHash()));
        end.addClassNames("small", "muted", "hash");
        said.add(lengths, end);
    }
}
