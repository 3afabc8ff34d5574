package org.sederunt.stakeholders;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Reads mandates and requests together with the organisations they concern, in two statements each; inside a transaction. */
@Component
class MandateLists {

    private final MandateRepository mandates;
    private final MandateRequestRepository requests;
    private final OrganisationRepository organisations;
    private final Clock clock;

    MandateLists(
            MandateRepository mandates,
            MandateRequestRepository requests,
            OrganisationRepository organisations,
            Clock clock) {
        this.mandates = mandates;
        this.requests = requests;
        this.organisations = organisations;
        this.clock = clock;
    }

    List<MandateSummary> summaries(List<Mandate> found) {
        loadOrganisations(found, Mandate::organisation);
        return found.stream()
                .map(mandate ->
                        mandate.summary(organisation(mandate.organisation()).name()))
                .toList();
    }

    /** Those an organisation gave that have not ended, where {@code ofOthersToo}, else those of {@code holder} alone. */
    Set<MandateId> unended(OrganisationId organisation, PersonId holder, boolean ofOthersToo) {
        return mandates.findByOrganisationOrderByGivenAt(organisation.value()).stream()
                .filter(mandate -> !mandate.isEnded())
                .filter(mandate -> ofOthersToo || mandate.person().equals(holder))
                .map(Mandate::id)
                .collect(Collectors.toSet());
    }

    Optional<OrganisationId> votingFor(PersonId person) {
        return mandates.findByVoter(person.value())
                .filter(mandate -> mandate.isValidAt(clock.instant()))
                .map(Mandate::organisation);
    }

    Page<MandateAsked> waiting(int page, int size) {
        var found = requests.findByWaitsTrue(PageRequest.of(page, size, Sort.by("askedAt", "id")));
        return new Page<>(asked(found), page, size, requests.countByWaitsTrue());
    }

    Optional<MandateAsked> waiting(RequestId id) {
        return requests.findById(id.value())
                .filter(MandateRequest::stillWaits)
                .map(request -> request.asked(organisation(request.organisation())));
    }

    List<MandateAsked> waitingFor(Collection<UUID> represented) {
        if (represented.isEmpty()) return List.of();
        return asked(requests.findByWaitsTrueAndOrganisationInOrderByAskedAt(represented));
    }

    List<MyRequest> unmetOf(PersonId person) {
        List<MandateRequest> mine = requests.unmetOf(person.value());
        loadOrganisations(mine, MandateRequest::organisation);
        return mine.stream()
                .map(request ->
                        request.mine(organisation(request.organisation()).name()))
                .toList();
    }

    private List<MandateAsked> asked(List<MandateRequest> found) {
        loadOrganisations(found, MandateRequest::organisation);
        return found.stream()
                .map(request -> request.asked(organisation(request.organisation())))
                .toList();
    }

    /** All in one statement, so that asking for each of them afterwards needs none. */
    private <T> void loadOrganisations(List<T> rows, Function<T, OrganisationId> organisation) {
        var keys = rows.stream().map(organisation).map(OrganisationId::value).collect(Collectors.toSet());
        if (!keys.isEmpty()) organisations.findAllById(keys);
    }

    private Organisation organisation(OrganisationId id) {
        return organisations.findById(id.value()).orElseThrow();
    }
}
