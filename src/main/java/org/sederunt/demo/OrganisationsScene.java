package org.sederunt.demo;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.sederunt.identity.PersonId;
import org.sederunt.stakeholders.Evidence;
import org.sederunt.stakeholders.Joining;
import org.sederunt.stakeholders.Mandates;
import org.sederunt.stakeholders.MemberKind;
import org.sederunt.stakeholders.Mode;
import org.sederunt.stakeholders.NewMandate;
import org.sederunt.stakeholders.OrganisationId;
import org.sederunt.stakeholders.Organisations;
import org.sederunt.stakeholders.Participants;
import org.sederunt.stakeholders.Powers;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The organisations: who registered them, who else speaks for them, what the office saw of them. */
@Component
@Order(2)
class OrganisationsScene implements Scene {

    private final Participants participants;
    private final Organisations organisations;
    private final Mandates mandates;

    OrganisationsScene(Participants participants, Organisations organisations, Mandates mandates) {
        this.participants = participants;
        this.organisations = organisations;
        this.mandates = mandates;
    }

    @Override
    public void tell(Script script, Players players, Timeline timeline) {
        List<Entry> people = script.list("people");
        script.list("organisations").forEach(organisation -> tell(organisation, people, players, timeline));
    }

    private void tell(Entry organisation, List<Entry> people, Players players, Timeline timeline) {
        Entry joined = organisation.part("joined");
        String founder = joined.text("by");
        timeline.at(joined.moment(), () -> found(organisation, founder, spoken(people, founder), players));

        Entry verification = organisation.part("verification");
        if (verification.text("state").equals("VERIFIED")) {
            timeline.at(verification.moment(), () -> verify(organisation, verification, founder, players));
        }
        organisation.list("representatives").stream()
                .filter(representative -> !representative.text("person").equals(founder))
                .forEach(representative -> {
                    String key = representative.text("person");
                    Instant from = latest(
                            representative.midnight().at(representative.number("from"), "11:30"),
                            joinedAt(people, key),
                            verification.has("by") ? verification.moment() : joined.moment());
                    timeline.at(
                            from, () -> represent(organisation, representative, spoken(people, key), from, players));
                });
    }

    private void found(Entry organisation, String founder, Set<String> languages, Players players) {
        String name = organisation.text("name");
        var founding = Joining.founding(
                kind(organisation),
                name,
                organisation.part("description").text("en"),
                organisation.text("email"),
                languages);
        participants.join(founding, players.person(founder));
        players.enters(
                organisation.text("key"),
                organisations.findByName(name).orElseThrow().id());
    }

    private void verify(Entry organisation, Entry verification, String founder, Players players) {
        OrganisationId id = players.organisation(organisation.text("key"));
        organisations.verify(
                id,
                Evidence.document(verification.text("evidence")),
                verification.text("evidence"),
                players.person(verification.text("by")));
        Mode wanted = organisation.one("mode", Mode.class);
        boolean chosen = organisations.find(id).orElseThrow().mode() == wanted;
        if (!chosen) organisations.chooseMode(id, wanted, players.person(founder));
    }

    private void represent(
            Entry organisation, Entry representative, Set<String> languages, Instant from, Players players) {
        PersonId person = players.person(representative.text("person"));
        OrganisationId id = players.organisation(organisation.text("key"));
        String founder = organisation.part("joined").text("by");
        participants.join(Joining.known(kind(organisation), id, representative.text("document"), languages), person);
        var powers = new Powers(representative.is("speak"), representative.is("vote"), representative.is("sign"));
        mandates.give(
                new NewMandate(id, person, powers, from, null, representative.text("document")),
                players.person(founder));
    }

    private static MemberKind kind(Entry organisation) {
        return organisation.one("kind", MemberKind.class);
    }

    private static Set<String> spoken(List<Entry> people, String key) {
        return Set.copyOf(person(people, key).words("speaks"));
    }

    private static Instant joinedAt(List<Entry> people, String key) {
        return person(people, key).moment("joined");
    }

    private static Entry person(List<Entry> people, String key) {
        return people.stream()
                .filter(person -> person.text("key").equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody is called " + key));
    }

    private static Instant latest(Instant... moments) {
        return Arrays.stream(moments).max(Instant::compareTo).orElseThrow();
    }
}
