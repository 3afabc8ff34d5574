package org.sederunt.guidelines.ui;

import java.util.OptionalInt;
import org.sederunt.discussion.Comments;
import org.sederunt.discussion.ThreadSummary;
import org.sederunt.guidelines.GuidelineLinks;
import org.sederunt.guidelines.GuidelinePage;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.guidelines.components.GuidelineTab;
import org.sederunt.shared.Slug;
import org.springframework.stereotype.Component;

@Component
class CommentsTab implements GuidelineTab {

    static final String KEY = "guidelines.tab.comments";

    private final Guidelines guidelines;
    private final Comments comments;

    CommentsTab(Guidelines guidelines, Comments comments) {
        this.guidelines = guidelines;
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
        var threads = guidelines.threads(guideline.id());
        return OptionalInt.of(comments.summaries(threads).values().stream()
                .mapToInt(ThreadSummary::count)
                .sum());
    }
}
