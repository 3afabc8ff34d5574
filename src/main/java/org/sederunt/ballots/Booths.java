package org.sederunt.ballots;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Page;
import org.sederunt.stakeholders.ElectorId;
import org.sederunt.stakeholders.Electors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds for one person what they are in a ballot: for whom they act now, and for whom they have cast before. */
@Component
class Booths {

    private static final String BOOTH = "select " + BallotRegister.BALLOT + ", " + BallotRegister.VOTER + """
        , c.elector_id as cast_for
        from ballot b
        left join ballot_elector e on e.ballot_id = b.id and e.elector_id = :elector
        left join ballot_caster c on c.ballot_id = b.id and c.person_id = :person
        where b.id = :ballot\
        """;

    private static final String WITHOUT_STANCE = """
        select b.id from ballot b
        join ballot_elector e on e.ballot_id = b.id and e.elector_id = :elector
        left join stance s on s.ballot_id = b.id and s.elector_id = :elector
        left join ballot_caster c on c.ballot_id = b.id and c.person_id = :person
        where b.id in (:ids) and b.opens <= :now and b.closes > :now and s.elector_id is null
            and (c.elector_id is null or c.elector_id = :elector)\
        """;

    private static final String UNCAST = """
        select e.elector_id from ballot_elector e
        left join stance s on s.ballot_id = e.ballot_id and s.elector_id = e.elector_id
        where e.ballot_id = :ballot and s.elector_id is null\
        """;

    private static final String VOTED_IN = """
        from ballot b
        join ballot_caster c on c.ballot_id = b.id and c.person_id = :person
        join stance s on s.ballot_id = b.id and s.elector_id = c.elector_id\
        """;

    private final JdbcClient sql;
    private final Electors electors;
    private final Clock clock;

    Booths(JdbcClient sql, Electors electors, Clock clock) {
        this.sql = sql;
        this.electors = electors;
        this.clock = clock;
    }

    Booth find(BallotId ballot, PersonId person) {
        return read(BOOTH, ballot, person);
    }

    /** Like {@link #find}, and holds the ballot until the transaction ends: its closing waits for every stance that came in time. */
    Booth hold(BallotId ballot, PersonId person) {
        return read(BOOTH + " lock in share mode", ballot, person);
    }

    private Booth read(String query, BallotId ballot, PersonId person) {
        Optional<ElectorId> castsFor = electors.castsFor(person);
        return sql.sql(query)
                .param("ballot", ballot.value())
                .param("person", person.value())
                .param("elector", castsFor.map(ElectorId::value).orElse(null))
                .query((row, number) -> booth(row, castsFor))
                .single();
    }

    private Booth booth(ResultSet row, Optional<ElectorId> castsFor) throws SQLException {
        Instant now = clock.instant();
        boolean enrolled = row.getString("elector") != null;
        UUID before = row.getObject("cast_for", UUID.class);
        return new Booth(
                BallotRegister.status(row, now),
                castsFor,
                enrolled ? Optional.of(BallotRegister.voter(row)) : Optional.empty(),
                Optional.ofNullable(before).map(ElectorId::new));
    }

    /** Those open ones of {@code ids} that wait for a stance of the elector {@code person} acts for now. */
    List<BallotId> awaiting(Collection<BallotId> ids, PersonId person) {
        Optional<ElectorId> castsFor = ids.isEmpty() ? Optional.empty() : electors.castsFor(person);
        if (castsFor.isEmpty()) return List.of();
        return sql.sql(WITHOUT_STANCE)
                .param("ids", ids.stream().map(BallotId::value).toList())
                .param("elector", castsFor.get().value())
                .param("person", person.value())
                .param("now", Utc.of(clock.instant()))
                .query((row, number) -> new BallotId(row.getObject("id", UUID.class)))
                .list();
    }

    Set<ElectorId> electorate(BallotId ballot) {
        return sql.sql("select elector_id from ballot_elector where ballot_id = :ballot")
                .param("ballot", ballot.value())
                .query((row, number) -> new ElectorId(row.getObject("elector_id", UUID.class)))
                .set();
    }

    Set<ElectorId> withoutStance(BallotId ballot) {
        return sql.sql(UNCAST)
                .param("ballot", ballot.value())
                .query((row, number) -> new ElectorId(row.getObject("elector_id", UUID.class)))
                .set();
    }

    Page<BallotStatus> votedIn(PersonId person, int page, int size) {
        long total = sql.sql("select count(*) " + VOTED_IN)
                .param("person", person.value())
                .query(Long.class)
                .single();
        List<BallotStatus> ballots = sql.sql("select " + BallotRegister.BALLOT + " " + VOTED_IN
                        + " order by b.opens desc, b.id limit :size offset :start")
                .param("person", person.value())
                .param("size", size)
                .param("start", page * size)
                .query((row, number) -> BallotRegister.status(row, clock.instant()))
                .list();
        return new Page<>(ballots, page, size, total);
    }
}
