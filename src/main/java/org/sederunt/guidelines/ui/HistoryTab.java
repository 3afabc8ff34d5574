package org.sederunt.guidelines.ui;

import org.sederunt.guidelines.GuidelineLinks;
import org.sederunt.guidelines.components.GuidelineTab;
import org.sederunt.shared.Slug;
import org.springframework.stereotype.Component;

@Component
class HistoryTab implements GuidelineTab {

    static final String KEY = "guidelines.tab.history";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String path(Slug guideline) {
        return GuidelineLinks.toHistory(guideline);
    }

    @Override
    public int order() {
        return 40;
    }
}
