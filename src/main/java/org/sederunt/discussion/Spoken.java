package org.sederunt.discussion;

import org.sederunt.identity.PersonId;

/** What the rules ask of a comment, whether it comes from the database or from a page. */
interface Spoken {

    boolean isBy(PersonId person);

    boolean isReply();

    boolean isAnswered();

    CommentState state();
}
