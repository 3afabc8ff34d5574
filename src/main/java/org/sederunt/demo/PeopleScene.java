package org.sederunt.demo;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.identity.Registration;
import org.sederunt.identity.Role;
import org.sederunt.stakeholders.Evidence;
import org.sederunt.stakeholders.Joining;
import org.sederunt.stakeholders.MemberKind;
import org.sederunt.stakeholders.Participants;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The office and the citizens: accounts, roles, joining and verification. */
@Component
@Order(1)
class PeopleScene implements Scene {

    private static final String OFFICE_HEAD = "office-head";

    private final People people;
    private final Participants participants;

    PeopleScene(People people, Participants participants) {
        this.people = people;
        this.participants = participants;
    }

    @Override
    public void tell(Script script, Players players, Timeline timeline) {
        List<Entry> all = script.list("people");
        all.forEach(person -> {
            Instant joined = person.moment("joined");
            timeline.at(joined, () -> players.enters(person.text("key"), account(person)));
            timeline.at(joined, () -> giveRole(person, players));
            if (isCitizen(person)) timeline.at(joined, () -> join(person, players.person(person.text("key"))));
        });
        all.stream()
                .filter(PeopleScene::isVerified)
                .forEach(citizen -> timeline.at(citizen.part("verification").moment(), () -> verify(citizen, players)));
    }

    private PersonId account(Entry person) {
        var language = Locale.of(person.text("language"));
        return person.is("signIn")
                ? people.register(
                        new Registration(person.text("name"), person.text("email"), DemoSignIns.PASSWORD, language))
                : people.enrol(person.text("name"), person.text("email"), language);
    }

    private void giveRole(Entry person, Players players) {
        PersonId id = players.person(person.text("key"));
        switch (person.text("role")) {
            case "ADMINISTRATOR" -> people.appointFirstAdministrator(id);
            case "MODERATOR" -> people.give(Role.MODERATOR, id, players.person(OFFICE_HEAD));
            default -> {
                // participants and facilitators hold no role of the office
            }
        }
    }

    private void join(Entry citizen, PersonId id) {
        participants.join(Joining.oneself(MemberKind.INDIVIDUAL, Set.copyOf(citizen.words("speaks"))), id);
    }

    private void verify(Entry citizen, Players players) {
        Entry verification = citizen.part("verification");
        participants.verify(
                players.person(citizen.text("key")),
                Evidence.censusNumber(verification.text("evidence")),
                verification.text("evidence"),
                players.person(verification.text("by")));
    }

    private static boolean isCitizen(Entry person) {
        return person.textOr("kind", "").equals(MemberKind.INDIVIDUAL.name());
    }

    private static boolean isVerified(Entry person) {
        return isCitizen(person) && person.part("verification").text("state").equals("VERIFIED");
    }
}
