package org.sederunt.consensus.ui;

import org.sederunt.consensus.BallotLinks;
import org.sederunt.guidelines.GuidelinePage;
import org.sederunt.guidelines.components.GuidelineTab;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Slug;
import org.springframework.stereotype.Component;

@Component
class BallotTab implements GuidelineTab {

    static final String KEY = "consensus.tab";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String path(Slug guideline) {
        return BallotLinks.to(guideline);
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean visible(GuidelinePage guideline, PersonId reader) {
        return guideline.ballot() != null;
    }
}
