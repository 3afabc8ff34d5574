package org.sederunt.guidelines.ui;

import java.util.OptionalInt;
import org.sederunt.discussion.Comments;
import org.sederunt.discussion.ThreadSummary;
import org.sederunt.guidelines.GuidelineLinks;
import org.sederunt.guidelines.GuidelinePage;
import org.sederunt.guidelines.components.GuidelineTab;
import org.sederunt.shared.Slug;
import org.springframework.stereotype.Component;

@Component
class CommentsTab implements GuidelineTab {

    static final String KEY = "guidelines.tab.comments";

    private final Comments comments;

    CommentsTab(Comments comments) {
        this.comments = comments;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String path(Slug guideline) {
        return GuidelineLinks.toComments(guideline);
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public OptionalInt count(GuidelinePage guideline) {
        return OptionalInt.of(comments.summaries(guideline.everyThread()).values().stream()
                .mapToInt(ThreadSummary::count)
                .sum());
    }
}
