package org.sederunt.shell.mine;

import org.sederunt.ballots.Ballots;
import org.sederunt.consensus.Objections;
import org.sederunt.discussion.Comments;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.roundtables.RoundTables;
import org.sederunt.shared.OfficeTime;
import org.springframework.stereotype.Component;

/** What the page of one's own contributions asks. */
@Component
record MineDoors(
        Comments comments,
        Guidelines guidelines,
        RoundTables tables,
        Ballots ballots,
        Objections objections,
        OfficeTime time) {}
