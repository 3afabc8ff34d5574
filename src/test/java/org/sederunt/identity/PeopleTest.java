package org.sederunt.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.shared.InputRefused;

@PortalTest
class PeopleTest {

    private final People people;

    PeopleTest(People people) {
        this.people = people;
    }

    @Test
    void keepsNameAddressAndLanguage() {
        String email = uniqueEmail();

        PersonId id = people.register(new Registration(
                "  Zoë Núñez 👩🏽‍🔬 ", email.toUpperCase(Locale.ROOT), "a long sentence", Locale.of("es", "MX")));

        assertThat(people.find(id)).hasValueSatisfying(account -> {
            assertThat(account.name()).isEqualTo("Zoë Núñez 👩🏽‍🔬");
            assertThat(account.email()).isEqualTo(email);
            assertThat(account.language().getLanguage()).isEqualTo("es");
            assertThat(account.roles()).isEmpty();
        });
    }

    @Test
    void refusesASecondAccountWithTheSameAddressWhateverItsCase() {
        String email = uniqueEmail();
        people.register(registration(email));

        assertThatExceptionOfType(AccountRefused.class)
                .isThrownBy(() -> people.register(registration(email.toUpperCase(Locale.ROOT))))
                .satisfies(refused -> assertThat(refused.refusal().key()).isEqualTo("identity.refused.emailtaken"));
    }

    @Test
    void givesOneAddressToOnePersonWhenManyAskAtOnce() throws Exception {
        String email = uniqueEmail();
        Callable<Boolean> register = () -> {
            try {
                people.register(registration(email));
                return true;
            } catch (AccountRefused refused) {
                return false;
            }
        };

        try (var crowd = Executors.newFixedThreadPool(8)) {
            var answers = crowd.invokeAll(List.of(register, register, register, register, register, register));
            long accepted = 0;
            for (var answer : answers) if (answer.get()) accepted++;
            assertThat(accepted).isEqualTo(1);
        }
    }

    @Test
    void refusesAShortPasswordAndAnEmptyName() {
        assertThatExceptionOfType(AccountRefused.class)
                .isThrownBy(() -> people.register(new Registration("Ana", uniqueEmail(), "short", Locale.ENGLISH)));
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(
                        () -> people.register(new Registration(" ", uniqueEmail(), "a long sentence", Locale.ENGLISH)));
    }

    @Test
    void changesAPasswordOnlyForWhoKnowsThePresentOne() {
        PersonId id = people.register(registration(uniqueEmail()));

        assertThatExceptionOfType(AccountRefused.class)
                .isThrownBy(() -> people.changePassword(id, "something else", "another sentence"));
        people.changePassword(id, "a long sentence", "another sentence");
        people.changePassword(id, "another sentence", "a third sentence");
    }

    @Test
    void letsOnlyAdministratorsGiveRolesAndNeverTheirOwn() {
        PersonId ordinary = people.register(registration(uniqueEmail()));
        PersonId other = people.register(registration(uniqueEmail()));

        assertThat(people.refusalToChangeRoles(other, ordinary)).isPresent();
        assertThatExceptionOfType(AccountRefused.class).isThrownBy(() -> people.give(Role.MODERATOR, other, ordinary));
        assertThat(people.has(other, Role.MODERATOR)).isFalse();
    }

    private static Registration registration(String email) {
        return new Registration("Ana Prieto", email, "a long sentence", Locale.ENGLISH);
    }

    private static String uniqueEmail() {
        return "p" + UUID.randomUUID().toString().substring(0, 12) + "@example.org";
    }
}
