package org.sederunt.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sederunt.PortalTest;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.identity.Role;
import org.sederunt.shared.Act;
import org.sederunt.shared.Refused;

/** Each act on people, organisations and mandates × each standing × each kind of person: done, or refused for which reason. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StakeholderActsMatrixTest {

    private static final String DONE = "-";
    private static final Set<String> SPANISH = Set.of("es");
    private static final Evidence SEEN = Evidence.document("Deed 12");
    private static final String ACTS = """
        # act            | standing | stranger         | outsider         | own              | close moderator  | moderator        | administrator
        join             | WAITING  | -                | joined           | joined           | joined           | officestaff      | officestaff
        speak            | WAITING  | notjoined        | -                | -                | -                | notjoined        | notjoined
        verify           | WAITING  | notmoderator     | notmoderator     | notmoderator     | ownorganisation  | -                | notmoderator
        verify           | VERIFIED | notmoderator     | notmoderator     | notmoderator     | ownorganisation  | already.VERIFIED | notmoderator
        verify           | REJECTED | notmoderator     | notmoderator     | notmoderator     | ownorganisation  | -                | notmoderator
        reject           | WAITING  | notmoderator     | notmoderator     | notmoderator     | ownorganisation  | -                | notmoderator
        reject           | VERIFIED | notmoderator     | notmoderator     | notmoderator     | ownorganisation  | -                | notmoderator
        reject           | REJECTED | notmoderator     | notmoderator     | notmoderator     | ownorganisation  | already.REJECTED | notmoderator
        verifyCitizen    | WAITING  | notmoderator     | notmoderator     | oneself          | -                | -                | notmoderator
        verifyCitizen    | VERIFIED | notmoderator     | notmoderator     | oneself          | already.VERIFIED | already.VERIFIED | notmoderator
        verifyCitizen    | REJECTED | notmoderator     | notmoderator     | oneself          | -                | -                | notmoderator
        rejectCitizen    | WAITING  | notmoderator     | notmoderator     | oneself          | -                | -                | notmoderator
        rejectCitizen    | VERIFIED | notmoderator     | notmoderator     | oneself          | -                | -                | notmoderator
        rejectCitizen    | REJECTED | notmoderator     | notmoderator     | oneself          | already.REJECTED | already.REJECTED | notmoderator
        chooseMode       | WAITING  | nosignature      | nosignature      | notverified      | nosignature      | nosignature      | nosignature
        chooseMode       | VERIFIED | nosignature      | nosignature      | -                | nosignature      | nosignature      | nosignature
        chooseMode       | REJECTED | nosignature      | nosignature      | notverified      | nosignature      | nosignature      | nosignature
        ask              | WAITING  | notjoinedyet     | othersector      | -                | -                | notjoinedyet     | notjoinedyet
        ask              | VERIFIED | notjoinedyet     | othersector      | -                | -                | notjoinedyet     | notjoinedyet
        ask              | REJECTED | organisationrejected | organisationrejected | organisationrejected | organisationrejected | organisationrejected | organisationrejected
        give             | WAITING  | norepresentative | norepresentative | officegives      | ownorganisation  | -                | norepresentative
        give             | VERIFIED | norepresentative | norepresentative | -                | ownorganisation  | -                | norepresentative
        give             | REJECTED | organisationrejected | organisationrejected | organisationrejected | organisationrejected | organisationrejected | organisationrejected
        decline          | WAITING  | norepresentative | norepresentative | officegives      | ownorganisation  | -                | norepresentative
        decline          | VERIFIED | norepresentative | norepresentative | -                | ownorganisation  | -                | norepresentative
        decline          | REJECTED | organisationrejected | organisationrejected | organisationrejected | organisationrejected | organisationrejected | organisationrejected
        end              | WAITING  | norepresentative | norepresentative | -                | ownorganisation  | -                | norepresentative
        end              | VERIFIED | norepresentative | norepresentative | -                | ownorganisation  | -                | norepresentative
        end              | REJECTED | norepresentative | norepresentative | -                | ownorganisation  | -                | norepresentative
        place            | WAITING  | notmoderator     | notmoderator     | notmoderator     | ownorganisation  | -                | notmoderator
        place            | VERIFIED | notmoderator     | notmoderator     | notmoderator     | ownorganisation  | -                | notmoderator
        place            | REJECTED | notmoderator     | notmoderator     | notmoderator     | ownorganisation  | -                | notmoderator
        part             | WAITING  | notmoderator     | notmoderator     | notmoderator     | ownorganisation  | -                | notmoderator
        part             | VERIFIED | notmoderator     | notmoderator     | notmoderator     | ownorganisation  | -                | notmoderator
        part             | REJECTED | notmoderator     | notmoderator     | notmoderator     | ownorganisation  | -                | notmoderator
        nameToVote       | WAITING  | notmoderator     | notmoderator     | notmoderator     | ownorganisation  | -                | notmoderator
        nameToVote       | VERIFIED | notmoderator     | notmoderator     | -                | ownorganisation  | -                | notmoderator
        nameToVote       | REJECTED | notmoderator     | notmoderator     | notmoderator     | ownorganisation  | -                | notmoderator
        """;

    private final Participants participants;
    private final Organisations organisations;
    private final Mandates mandates;
    private final ControlGroups control;
    private final People people;
    private final Clock clock;
    private final Guests guests;

    private PersonId stranger;
    private PersonId outsider;
    private PersonId moderator;
    private PersonId administrator;
    private OrganisationId sister;

    StakeholderActsMatrixTest(
            Participants participants,
            Organisations organisations,
            Mandates mandates,
            ControlGroups control,
            People people,
            Clock clock,
            Guests guests) {
        this.participants = participants;
        this.organisations = organisations;
        this.mandates = mandates;
        this.control = control;
        this.people = people;
        this.clock = clock;
        this.guests = guests;
    }

    @BeforeEach
    void someoneNew() {
        stranger = guests.person();
    }

    @BeforeAll
    void everyone() {
        outsider = guests.citizen();
        moderator = guests.moderator();
        administrator = guests.administrator();
        sister = guests.organisationOf(guests.representativeOf(MemberKind.UNIVERSITY));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '|', textBlock = ACTS)
    void anActIsDoneOrRefusedWithItsReason(
            String act,
            Standing standing,
            String byStranger,
            String byOutsider,
            String byOwn,
            String byClose,
            String byModerator,
            String byAdministrator) {
        assertThat(answers(
                        act,
                        standing,
                        List.of(
                                scene -> stranger,
                                scene -> outsider,
                                scene -> act.endsWith("Citizen") ? scene.citizen : scene.founder,
                                scene -> scene.close,
                                scene -> moderator,
                                scene -> administrator)))
                .containsExactly(byStranger, byOutsider, byOwn, byClose, byModerator, byAdministrator);
    }

    @Test
    void everyActOfTheDoorsHasARow() {
        Set<String> rows = ACTS.lines()
                .map(line -> line.split("\\|")[0].strip().replace("Citizen", ""))
                .collect(Collectors.toSet());

        assertThat(Stream.of(Participants.class, Organisations.class, Mandates.class, ControlGroups.class)
                        .flatMap(door -> Arrays.stream(door.getDeclaredMethods()))
                        .filter(method -> method.isAnnotationPresent(Act.class))
                        .map(Method::getName))
                .isSubsetOf(rows);
    }

    /** Who is refused leaves the scene as it was; after an act that was done the next finds a new one. */
    private List<String> answers(String act, Standing standing, List<Function<Scene, PersonId>> everyone) {
        List<String> answers = new ArrayList<>();
        var scene = new Scene(act, standing);
        for (Function<Scene, PersonId> who : everyone) {
            String answer = answer(act, scene, who.apply(scene));
            answers.add(answer);
            if (answer.equals(DONE)) scene = new Scene(act, standing);
        }
        return answers;
    }

    private static String answer(String act, Scene scene, PersonId by) {
        try {
            scene.perform(act, by);
            return DONE;
        } catch (Refused refused) {
            return refused.refusal().key().replace("stakeholders.refused.", "");
        }
    }

    /** An organisation and a citizen of the wanted standing, and everyone close to them. */
    private final class Scene {

        private final PersonId founder = guests.founderOf(MemberKind.UNIVERSITY);
        private final OrganisationId university = guests.organisationOf(founder);
        private final PersonId close = guests.inOwnName(MemberKind.UNIVERSITY);
        private final PersonId asker =
                guests.joined(Joining.known(MemberKind.UNIVERSITY, university, "I teach there.", SPANISH));
        private final PersonId citizen = guests.citizen();
        private final RequestId request;

        Scene(String act, Standing standing) {
            mandates.give(mandate(close), moderator);
            people.give(Role.MODERATOR, close, administrator);
            request = mandates.askedFor(0, 1_000, moderator).items().stream()
                    .filter(asked -> asked.person().equals(asker))
                    .findFirst()
                    .orElseThrow()
                    .id();
            if (List.of("part", "nameToVote").contains(act)) control.place(university, sister, moderator);
            bringTo(standing);
        }

        private void bringTo(Standing standing) {
            switch (standing) {
                case WAITING -> {}
                case VERIFIED -> {
                    organisations.verify(university, SEEN, "Because.", moderator);
                    participants.verify(citizen, SEEN, "Because.", moderator);
                }
                case REJECTED -> {
                    organisations.reject(university, "Because.", moderator);
                    participants.reject(citizen, "Because.", moderator);
                }
            }
        }

        private void perform(String act, PersonId by) {
            switch (act) {
                case "join" -> participants.join(Joining.oneself(MemberKind.INDIVIDUAL, SPANISH), by);
                case "speak" -> participants.speak(SPANISH, by);
                case "verify" -> organisations.verify(university, SEEN, "Because.", by);
                case "reject" -> organisations.reject(university, "Because.", by);
                case "verifyCitizen" -> participants.verify(citizen, SEEN, "Because.", by);
                case "rejectCitizen" -> participants.reject(citizen, "Because.", by);
                case "chooseMode" -> organisations.chooseMode(university, Mode.OBSERVER, by);
                case "ask" -> mandates.ask(university, "", by);
                case "give" -> mandates.give(mandate(asker), by);
                case "decline" -> mandates.decline(request, "Because.", by);
                case "end" -> mandates.end(mandates.of(founder).getFirst().id(), by);
                case "place" -> control.place(university, sister, by);
                case "part" -> control.part(university, by);
                case "nameToVote" -> control.nameToVote(university, by);
                default -> throw new IllegalArgumentException(act);
            }
        }

        private NewMandate mandate(PersonId holder) {
            return new NewMandate(university, holder, Powers.SPEAK, clock.instant(), null, "");
        }
    }
}
