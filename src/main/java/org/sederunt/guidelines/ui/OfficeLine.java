package org.sederunt.guidelines.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.sederunt.guidelines.GuidelineLinks;
import org.sederunt.guidelines.GuidelinePage;
import org.sederunt.guidelines.GuidelineState;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.shared.Refusal;
import org.sederunt.uikit.Refusals;

/** What moderators see above a text: the way to its draft, and in review what keeps it from its ballot. */
class OfficeLine extends Div {

    OfficeLine(Guidelines guidelines, GuidelinePage guideline) {
        addClassNames("actions", "office-line");
        var draft =
                new Anchor("/app/" + GuidelineLinks.toDraft(guideline.slug()), getTranslation("guidelines.draft.edit"));
        draft.addClassNames("button", "small");
        add(draft);
        if (guideline.state() == GuidelineState.REVIEW) {
            guidelines.refusalForBallot(guideline.id()).ifPresent(refusal -> tell(refusal, guideline));
        }
    }

    private void tell(Refusal refusal, GuidelinePage guideline) {
        String waiting = CommentsAsked.onlyWaiting().address(guideline.slug());
        add(Refusals.note(refusal), new Anchor("/app/" + waiting, getTranslation("guidelines.comments.waiting.show")));
    }
}
