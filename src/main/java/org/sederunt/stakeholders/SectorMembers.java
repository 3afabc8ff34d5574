package org.sederunt.stakeholders;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.Sector;

/**
 * The verified members of a sector for the public page.
 *
 * @param sector null for the public bodies, which have none and stand last
 * @param organisations the first of them by name
 * @param organisationsInAll how many there are
 * @param citizens how many verified citizens; 0 in every other sector
 */
public record SectorMembers(
        @Nullable Sector sector, List<OrganisationSummary> organisations, long organisationsInAll, long citizens) {

    public SectorMembers {
        organisations = List.copyOf(organisations);
    }
}
