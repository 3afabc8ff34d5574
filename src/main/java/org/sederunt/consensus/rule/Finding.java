package org.sederunt.consensus.rule;

import java.util.Map;
import org.sederunt.shared.Sector;

/** What the rule finds on the tallies of a guideline: a decision, or that too few sectors are there to decide. */
public sealed interface Finding permits Decision, NotDecidable {

    /** The verdict of each sector, for the record of the count; what may be told of a secret sector is {@link #disclosed}. */
    Map<Sector, Verdict> verdicts();

    /** What may be told of each sector after closing. */
    Map<Sector, DisclosedSector.Closed> disclosed();

    /** n: how many sectors have electors enough to decide, 0 to 6. */
    int deciding();
}
