package org.sederunt.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.sederunt.shared.Refusal;

/** Shows what a rule answered: an act that is refused stays in sight, disabled, with the reason as text beside it. */
public final class Refusals {

    private Refusals() {}

    /** The act as it may be shown now: enabled, or disabled with the reason below. */
    public static <C extends Component & HasEnabled> Component explain(C act, Optional<Refusal> refusal) {
        act.setEnabled(refusal.isEmpty());
        return refusal.<Component>map(reason -> new Div(act, note(reason))).orElse(act);
    }

    /** The reason alone, with a lock before it. */
    public static Paragraph note(Refusal refusal) {
        var note = new Paragraph(new Icon("lock"));
        note.addClassName("refusal");
        note.add(new Span(words(refusal)));
        return note;
    }

    /** The reason in the reader's language. */
    public static String words(Refusal refusal) {
        return I18NProvider.translate(refusal.key(), refusal.arguments().toArray());
    }
}
