package org.sederunt.consensus.rule;

import java.util.Map;
import org.sederunt.shared.Sector;

/** Fewer than three sectors have electors enough, so that only a sense check is possible. */
public record NotDecidable(Map<Sector, Verdict> verdicts, Map<Sector, DisclosedSector.Closed> disclosed, int deciding)
        implements Finding {

    public NotDecidable {
        verdicts = BySector.copyOf(verdicts);
        disclosed = BySector.copyOf(disclosed);
    }
}
