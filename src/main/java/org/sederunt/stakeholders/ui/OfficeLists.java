package org.sederunt.stakeholders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.OfficeTime;
import org.sederunt.shared.Page;
import org.sederunt.stakeholders.CitizenWaiting;
import org.sederunt.stakeholders.MandateAsked;
import org.sederunt.stakeholders.Mandates;
import org.sederunt.stakeholders.OrganisationSummary;
import org.sederunt.stakeholders.Organisations;
import org.sederunt.stakeholders.Participants;
import org.sederunt.uikit.Disc;
import org.sederunt.uikit.EmptyState;
import org.sederunt.uikit.Pager;

/** Draws the lists of the office's page: one page of a queue at a time. */
@SpringComponent
class OfficeLists {

    private static final int SIZE = 20;

    private final Organisations organisations;
    private final Participants participants;
    private final Mandates mandates;
    private final People people;
    private final OfficeTime time;

    OfficeLists(
            Organisations organisations, Participants participants, Mandates mandates, People people, OfficeTime time) {
        this.organisations = organisations;
        this.participants = participants;
        this.mandates = mandates;
        this.people = people;
        this.time = time;
    }

    /** How many wait in {@code queue}, where something waits at all. */
    OptionalLong waiting(OfficeQueue queue) {
        return switch (queue) {
            case WAITING -> OptionalLong.of(organisations.waiting());
            case CITIZENS -> OptionalLong.of(participants.waiting());
            case MANDATES -> OptionalLong.of(mandates.asked());
            case VERIFIED -> OptionalLong.empty();
        };
    }

    Component of(OfficeQueue queue, int page, @Nullable UUID shown, PersonId me, IntConsumer turnTo) {
        return switch (queue) {
            case WAITING -> list(organisations.waiting(page, SIZE, me), one -> organisation(one, shown), queue, turnTo);
            case CITIZENS -> list(participants.waiting(page, SIZE, me), one -> citizen(one, shown), queue, turnTo);
            case MANDATES -> mandates(mandates.askedFor(page, SIZE, me), shown, turnTo);
            case VERIFIED -> throw new IllegalArgumentException("searched, not listed");
        };
    }

    VerifiedSearch verified() {
        return new VerifiedSearch(organisations, SIZE);
    }

    private Component mandates(Page<MandateAsked> asked, @Nullable UUID shown, IntConsumer turnTo) {
        Map<PersonId, String> names =
                people.names(asked.items().stream().map(MandateAsked::person).toList());
        return list(asked, one -> mandate(one, names, shown), OfficeQueue.MANDATES, turnTo);
    }

    private Component organisation(OrganisationSummary one, @Nullable UUID shown) {
        return Lines.link(
                OfficeQueue.WAITING.link() + "/" + one.id(),
                new Disc(one.sector()).small(),
                one.name(),
                I18NProvider.translate(one.kind().key()),
                Lines.age(time, one.registeredAt()),
                one.id().value().equals(shown));
    }

    private Component citizen(CitizenWaiting one, @Nullable UUID shown) {
        return Lines.link(
                OfficeQueue.CITIZENS.link() + "/" + one.person(),
                "user",
                one.name(),
                "",
                Lines.age(time, one.joinedAt()),
                one.person().value().equals(shown));
    }

    private Component mandate(MandateAsked one, Map<PersonId, String> names, @Nullable UUID shown) {
        return Lines.link(
                OfficeQueue.MANDATES.link() + "/" + one.id(),
                "mine",
                names.getOrDefault(one.person(), ""),
                one.organisationName(),
                Lines.age(time, one.askedAt()),
                one.id().value().equals(shown));
    }

    private static <T> Component list(
            Page<T> page, Function<T, Component> line, OfficeQueue queue, IntConsumer turnTo) {
        List<Component> lines = page.items().stream().map(line).toList();
        if (lines.isEmpty()) {
            return new EmptyState(
                    I18NProvider.translate(queue.key() + ".none"), I18NProvider.translate(queue.key() + ".none.hint"));
        }
        var list = new Div();
        list.add(lines);
        list.add(new Pager(page, turnTo));
        return list;
    }
}
