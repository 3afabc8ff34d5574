package org.sederunt.discussion.components;

import java.util.List;
import org.sederunt.discussion.Comments;
import org.sederunt.discussion.Dispositions;
import org.sederunt.discussion.Reader;
import org.sederunt.shared.OfficeTime;

/** What all parts of a panel work with: the doors, the contributed acts, and for whom it is shown. */
record Setting(
        Comments comments, Dispositions dispositions, List<CommentAction> actions, OfficeTime time, Reader reader) {}
