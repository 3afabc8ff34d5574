package org.sederunt.stakeholders;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Act;
import org.sederunt.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to organisations under one control (a majority of votes, board or budget), which are one elector per sector. */
@Service
public class ControlGroups {

    private final OrganisationRepository organisations;
    private final ControlGroupRepository groups;
    private final VerificationRules rules;
    private final RepresentationRules representation;
    private final ElectorTerms terms;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ControlGroups(
            OrganisationRepository organisations,
            ControlGroupRepository groups,
            VerificationRules rules,
            RepresentationRules representation,
            ElectorTerms terms,
            ApplicationEventPublisher events,
            Clock clock) {
        this.organisations = organisations;
        this.groups = groups;
        this.rules = rules;
        this.representation = representation;
        this.terms = terms;
        this.events = events;
        this.clock = clock;
    }

    /** Why {@code by} may not say under whose control this organisation stands: moderators may, but not of their own. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToPlace(OrganisationId id, PersonId by) {
        return rules.refusalToDecide(require(id), by);
    }

    /** Places {@code id} under the same control as {@code other}; throws {@link OrganisationRefused}. */
    @Act
    public void place(OrganisationId id, OrganisationId other, PersonId by) {
        refusalToPlace(id, by)
                .or(() -> id.equals(other)
                        ? Optional.of(Refusal.because("stakeholders.refused.samecontrol"))
                        : Optional.empty())
                .ifPresent(ControlGroups::refuse);

        ControlGroup group = groupOf(require(other), by);
        place(require(id), group, by);
    }

    /** Takes {@code id} out of its group; throws {@link OrganisationRefused}. */
    @Act
    public void part(OrganisationId id, PersonId by) {
        refusalToPlace(id, by).ifPresent(ControlGroups::refuse);
        Organisation organisation = require(id);
        if (organisation.controlGroup() == null) return;

        organisation.part();
        changed(organisation, by);
    }

    /** Why {@code by} may not name this one of its group: representatives who may sign and moderators may. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToName(OrganisationId id, PersonId by) {
        Organisation organisation = require(id);
        if (organisation.controlGroup() == null) {
            return Optional.of(Refusal.because("stakeholders.refused.nocontrol"));
        }
        return representation.refusalToActFor(organisation, by).isEmpty()
                ? Optional.empty()
                : rules.refusalToDecide(organisation, by);
    }

    /** Names the one organisation of a group that votes in its sector; throws {@link OrganisationRefused}. */
    @Act
    public void nameToVote(OrganisationId id, PersonId by) {
        refusalToName(id, by).ifPresent(ControlGroups::refuse);

        Organisation named = require(id);
        UUID group = java.util.Objects.requireNonNull(named.controlGroup());
        for (Organisation member : organisations.findByControlGroupOrderByName(group)) {
            boolean votes = member.id().equals(id);
            if (member.sector() != named.sector() || member.isNamedToVote() == votes) continue;
            member.name(votes);
            changed(member, by);
        }
    }

    private ControlGroup groupOf(Organisation other, PersonId by) {
        if (other.controlGroup() != null) {
            return groups.findById(other.controlGroup()).orElseThrow();
        }
        ControlGroup fresh = groups.saveAndFlush(new ControlGroup(clock.instant()));
        place(other, fresh, by);
        return fresh;
    }

    private void place(Organisation organisation, ControlGroup group, PersonId by) {
        organisation.placeUnder(group);
        changed(organisation, by);
    }

    private void changed(Organisation organisation, PersonId by) {
        terms.keep(organisation);
        events.publishEvent(new ControlChanged(
                clock.instant(), by.value(), organisation.id().value()));
    }

    private Organisation require(OrganisationId id) {
        return organisations.findById(id.value()).orElseThrow();
    }

    private static void refuse(Refusal refusal) {
        throw new OrganisationRefused(refusal);
    }
}
