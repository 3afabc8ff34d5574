package org.sederunt.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.SqlCount;
import org.sederunt.audit.ChainState.Fault;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.identity.Registration;
import org.sederunt.identity.Role;
import org.sederunt.shared.DomainEvent;
import org.sederunt.shared.Sector;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class AuditTrailTest {

    private final AuditTrail trail;
    private final Sealer sealer;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final JdbcClient sql;
    private final People people;
    private final Clock clock;

    AuditTrailTest(
            AuditTrail trail,
            Sealer sealer,
            ApplicationEventPublisher events,
            TransactionTemplate transactions,
            JdbcClient sql,
            People people,
            Clock clock) {
        this.trail = trail;
        this.sealer = sealer;
        this.events = events;
        this.transactions = transactions;
        this.sql = sql;
        this.people = people;
        this.clock = clock;
    }

    record LampLit(Instant at, @Nullable UUID actor, UUID subject, PersonId owner, Sector sector, int watts)
            implements DomainEvent {}

    @Test
    void keepsWhatHappenedWithItsFacts() {
        UUID lamp = UUID.randomUUID();
        PersonId owner = PersonId.next();
        Instant now = clock.instant();

        publish(new LampLit(now, null, lamp, owner, Sector.MEDIA, 40));

        assertThat(entriesOf(lamp)).singleElement().satisfies(kept -> {
            assertThat(kept.kind()).isEqualTo("LampLit");
            assertThat(kept.at()).isEqualTo(now.truncatedTo(ChronoUnit.MICROS));
            assertThat(kept.actor()).isNull();
            assertThat(kept.facts())
                    .containsOnly(entry("owner", owner.toString()), entry("sector", "MEDIA"), entry("watts", "40"));
        });
    }

    @Test
    void keepsNothingOfAnActThatWasRolledBack() {
        UUID lamp = UUID.randomUUID();

        transactions.executeWithoutResult(status -> {
            events.publishEvent(lit(lamp));
            status.setRollbackOnly();
        });

        assertThat(entriesOf(lamp)).isEmpty();
    }

    @Test
    void numbersEntriesWithoutGapsHoweverManyActAtOnce() throws Exception {
        UUID lamp = UUID.randomUUID();
        try (var workers = Executors.newFixedThreadPool(6)) {
            List<Future<?>> acts = IntStream.range(0, 60)
                    .<Future<?>>mapToObj(act -> workers.submit(() -> {
                        publish(lit(lamp));
                        if (act % 10 == 0) sealer.sealWhatIsNew();
                    }))
                    .toList();
            for (Future<?> act : acts) act.get();
        }
        sealAll();

        assertThat(entriesOf(lamp))
                .hasSize(60)
                .allSatisfy(entry -> assertThat(entry.sequence()).isNotNull());
        assertThat(trail.verify(administrator()).firstBreak()).isEmpty();
    }

    @Test
    void findsAnEntryWhoseContentWasChanged() {
        long place = sealedEntry();

        ChainState found =
                afterTampering("update audit_entry set details = '{\"watts\":41}' where sequence = " + place);

        assertThat(found.firstBreak()).hasValueSatisfying(broken -> {
            assertThat(broken.sequence()).isEqualTo(place);
            assertThat(broken.fault()).isEqualTo(Fault.CONTENT_CHANGED);
        });
    }

    @Test
    void findsAnEntryWhoseContentHashWasChangedWithIt() {
        long place = sealedEntry();

        ChainState found = afterTampering("update audit_entry set kind = 'LampOut', content_hash ="
                + " unhex(sha2(concat_ws('\\n"
                + "', id, date_format(at, '%Y-%m-%dT%H:%i:%s.%fZ'), 'false', 'LampOut', '-', subject, details), 256))"
                + " where sequence = " + place);

        assertThat(found.firstBreak())
                .hasValueSatisfying(broken -> assertThat(broken.sequence()).isEqualTo(place));
    }

    @Test
    void findsAnEntryThatWasTakenOut() {
        long place = sealedEntry();
        sealedEntry();

        ChainState found = afterTampering("delete from audit_entry where sequence = " + place);

        assertThat(found.firstBreak()).contains(new ChainState.Break(place, Fault.ENTRY_MISSING, Optional.empty()));
    }

    @Test
    void findsThatTheEndWasCutOff() {
        long place = sealedEntry();

        ChainState found = afterTampering("delete from audit_entry where sequence >= " + place);

        assertThat(found.firstBreak()).contains(new ChainState.Break(place, Fault.ENTRY_MISSING, Optional.empty()));
    }

    @Test
    void theDatabaseRefusesToChangeOrDeleteEntries() {
        UUID lamp = UUID.randomUUID();
        publish(lit(lamp));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> change("delete from audit_entry where subject = '" + lamp + "'"))
                .withMessageContaining("never deleted");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> change("update audit_entry set details = '{}' where subject = '" + lamp + "'"))
                .withMessageContaining("never changed");
        sealAll();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> change("update audit_entry set sequence = 0 where subject = '" + lamp + "'"))
                .withMessageContaining("never changed");
    }

    @Test
    void entriesThatKnowOnlyTheirDayGetRandomKeysAndWaitUntilItIsOver() {
        UUID ballot = UUID.randomUUID();
        Instant today = clock.instant().truncatedTo(ChronoUnit.DAYS);

        publish(new LampLit(today, null, ballot, PersonId.next(), Sector.CITIZENS, 1));
        publish(new LampLit(today.minus(2, ChronoUnit.DAYS), null, ballot, PersonId.next(), Sector.CITIZENS, 1));
        sealAll();

        assertThat(entriesOf(ballot)).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.dayOnly()).isTrue();
            assertThat(entry.id().version()).isEqualTo(4);
            assertThat(entry.sequence() == null).isEqualTo(entry.at().equals(today));
        });
    }

    @Test
    void findsByKindPersonSubjectAndDays() {
        UUID lamp = UUID.randomUUID();
        PersonId someone = PersonId.next();
        Instant longAgo = Instant.parse("2020-02-01T10:00:00Z");
        publish(new LampLit(longAgo, someone.value(), lamp, someone, Sector.MEDIA, 1));
        publish(new LampLit(longAgo.plus(1, ChronoUnit.DAYS), someone.value(), lamp, someone, Sector.MEDIA, 1));
        publish(lit(lamp));
        var day = LocalDate.parse("2020-02-01");

        assertThat(found(new AuditFilter("LampLit", someone, null, null, null))).isEqualTo(2);
        assertThat(found(new AuditFilter(null, null, lamp, null, null))).isEqualTo(3);
        assertThat(found(new AuditFilter(null, null, lamp, day, day))).isEqualTo(1);
        assertThat(found(new AuditFilter("LampOut", null, lamp, null, null))).isZero();
    }

    @Test
    void showsTheTrailToAdministratorsAlone() {
        PersonId someone = person();

        assertThat(trail.refusalToRead(someone)).isPresent();
        assertThatExceptionOfType(AuditRefused.class)
                .isThrownBy(() -> trail.page(AuditFilter.EVERYTHING, 0, 10, someone));
        assertThatExceptionOfType(AuditRefused.class).isThrownBy(() -> trail.kinds(someone));
        assertThatExceptionOfType(AuditRefused.class).isThrownBy(() -> trail.verify(someone));
    }

    @Test
    void readsAPageInTheSameFewStatementsHoweverLongTheTrail() {
        PersonId administrator = administrator();
        int before = SqlCount.of(() -> trail.page(AuditFilter.EVERYTHING, 0, 50, administrator));
        UUID lamp = UUID.randomUUID();
        IntStream.range(0, 120).forEach(each -> publish(lit(lamp)));

        assertThat(SqlCount.of(() -> trail.page(AuditFilter.EVERYTHING, 0, 50, administrator)))
                .isEqualTo(before)
                .isLessThanOrEqualTo(5);
    }

    private long sealedEntry() {
        UUID lamp = UUID.randomUUID();
        publish(lit(lamp));
        sealAll();
        return entriesOf(lamp).getFirst().sequence();
    }

    /** What verifying finds after {@code change} in a copy that no trigger guards; the trail itself stays as it is. */
    private ChainState afterTampering(String change) {
        PersonId administrator = administrator();
        return transactions.execute(status -> {
            sql.sql("select sequence from audit_chain for update")
                    .query(Long.class)
                    .single();
            change("create temporary table audit_entry as select * from audit_entry");
            try {
                assertThat(trail.verify(administrator).isWhole()).isTrue();
                change(change);
                return trail.verify(administrator);
            } finally {
                change("drop temporary table audit_entry");
            }
        });
    }

    private void change(String statement) {
        sql.sql(statement).update();
    }

    private void sealAll() {
        while (sql.sql("select count(*) from audit_entry where sequence is null and not day_only")
                        .query(Long.class)
                        .single()
                > 0) sealer.sealWhatIsNew();
    }

    private void publish(DomainEvent event) {
        transactions.executeWithoutResult(status -> events.publishEvent(event));
    }

    private LampLit lit(UUID lamp) {
        return new LampLit(clock.instant(), null, lamp, PersonId.next(), Sector.MEDIA, 40);
    }

    private List<AuditEntry> entriesOf(UUID subject) {
        return trail.page(new AuditFilter(null, null, subject, null, null), 0, 100, administrator())
                .items();
    }

    private long found(AuditFilter filter) {
        return trail.page(filter, 0, 10, administrator()).total();
    }

    private PersonId administrator() {
        PersonId person = person();
        sql.sql("insert into person_role (person_id, role) values (?, ?)")
                .param(person.value())
                .param(Role.ADMINISTRATOR.name())
                .update();
        return person;
    }

    private PersonId person() {
        return people.register(
                new Registration("Inés Roca", UUID.randomUUID() + "@example.org", "a long sentence", Locale.ENGLISH));
    }
}
