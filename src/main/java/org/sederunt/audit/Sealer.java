package org.sederunt.audit;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sederunt.shared.OfficeTime;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives new entries their places in the chain, a few hundred in one short transaction. Whoever holds the row at the end of the chain
 * seals; other nodes pass by. No act waits for it.
 */
@Component
class Sealer {

    private static final int AT_ONCE = 500;
    private static final String CLAIM =
            "select sequence, chain_hash from audit_chain where id = 1 for update skip locked";
    private static final String UNSEALED = """
        select id, content_hash from audit_entry
        where sequence is null and (not day_only or at <= :dayOver)
        order by at, id limit :most\
        """;
    private static final String SEAL = """
        update audit_entry set sequence = ?, previous_hash = ?, chain_hash = ? where id = ? and sequence is null\
        """;
    private static final String MOVE_THE_END =
            "update audit_chain set sequence = :sequence, chain_hash = :hash where id = 1";

    private final JdbcClient sql;
    private final JdbcTemplate batches;
    private final TransactionTemplate transactions;
    private final OfficeTime time;

    Sealer(JdbcClient sql, JdbcTemplate batches, TransactionTemplate transactions, OfficeTime time) {
        this.sql = sql;
        this.batches = batches;
        this.transactions = transactions;
        this.time = time;
    }

    @Scheduled(fixedDelay = 1_000)
    void sealWhatIsNew() {
        while (sealSome() == AT_ONCE) continue;
    }

    /** Returns how many entries were sealed; none if another node is at it. */
    int sealSome() {
        Integer sealed =
                transactions.execute(status -> end().map(this::sealBehind).orElse(0));
        return sealed == null ? 0 : sealed;
    }

    private Optional<Link> end() {
        return sql.sql(CLAIM)
                .query((row, number) -> new Link(row.getLong("sequence"), new byte[0], row.getBytes("chain_hash")))
                .optional();
    }

    private int sealBehind(Link end) {
        List<Sealing> sealings = new ArrayList<>();
        Link last = end;
        for (Unsealed entry : unsealed()) {
            last = last.next(entry.contentHash());
            sealings.add(new Sealing(entry.id(), last));
        }
        if (sealings.isEmpty()) return 0;

        batches.batchUpdate(SEAL, new Batch(sealings));
        sql.sql(MOVE_THE_END)
                .param("sequence", last.sequence())
                .param("hash", last.hash())
                .update();
        return sealings.size();
    }

    /** Entries that know only their day wait until it is over, so that their neighbours do not tell the hour. */
    private List<Unsealed> unsealed() {
        Instant dayOver = time.now().minus(1, ChronoUnit.DAYS);
        return sql.sql(UNSEALED)
                .param("dayOver", Utc.of(dayOver))
                .param("most", AT_ONCE)
                .query((row, number) -> new Unsealed(row.getObject("id", UUID.class), row.getBytes("content_hash")))
                .list();
    }

    private record Unsealed(UUID id, byte[] contentHash) {}

    private record Sealing(UUID id, Link link) {}

    private record Batch(List<Sealing> sealings) implements BatchPreparedStatementSetter {

        @Override
        public void setValues(PreparedStatement statement, int index) throws SQLException {
            Sealing sealing = sealings.get(index);
            statement.setLong(1, sealing.link().sequence());
            statement.setBytes(2, sealing.link().previousHash());
            statement.setBytes(3, sealing.link().hash());
            statement.setObject(4, sealing.id());
        }

        @Override
        public int getBatchSize() {
            return sealings.size();
        }
    }
}
