package org.sederunt.stakeholders;

import java.util.List;
import org.sederunt.identity.PersonId;

/**
 * What the office keeps about an organisation.
 *
 * @param evidenceOffered what whoever registered it pointed to
 * @param decisions what moderators decided, the latest first
 * @param underOneControl the other organisations under the same control, by name
 * @param namedToVote whether it is the one of these, within its sector, that votes
 */
public record OrganisationFile(
        OrganisationSummary organisation,
        String evidenceOffered,
        PersonId registeredBy,
        List<VerificationDecision> decisions,
        List<OrganisationSummary> underOneControl,
        boolean namedToVote) {}
