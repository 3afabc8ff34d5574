package org.sederunt.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.audit.ChainState.Break;
import org.sederunt.audit.ChainState.Fault;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Walks along the chain from its beginning and computes every hash again from what the entries say. */
@Component
class ChainWalk {

    private static final int STEP = 1_000;
    private static final String ENTRIES = """
        select id, at, day_only, kind, actor, subject, details, content_hash, sequence, previous_hash, chain_hash
        from audit_entry where sequence > :after order by sequence limit :most\
        """;
    private static final RowMapper<Sealed> SEALED = (row, number) -> new Sealed(
            new EntryContent(
                    row.getObject("id", UUID.class),
                    Utc.read(row, "at"),
                    row.getBoolean("day_only"),
                    row.getString("kind"),
                    row.getObject("actor", UUID.class),
                    row.getObject("subject", UUID.class),
                    row.getString("details")),
            row.getBytes("content_hash"),
            new Link(row.getLong("sequence"), row.getBytes("previous_hash"), row.getBytes("chain_hash")));

    private final JdbcClient sql;

    ChainWalk(JdbcClient sql) {
        this.sql = sql;
    }

    /** The first place that does not hold; statements and time grow with the chain, memory does not. */
    @Transactional(readOnly = true)
    Optional<Break> firstBreak() {
        var last = new Link(0, new byte[0], Link.BEFORE_THE_FIRST);
        List<Sealed> some = after(0);
        while (!some.isEmpty()) {
            for (Sealed entry : some) {
                Optional<Break> wrong = entry.wrongBehind(last);
                if (wrong.isPresent()) return wrong;
                last = entry.link();
            }
            some = after(last.sequence());
        }
        return wrongEnd(last);
    }

    private List<Sealed> after(long sequence) {
        return sql.sql(ENTRIES)
                .param("after", sequence)
                .param("most", STEP)
                .query(SEALED)
                .list();
    }

    /** The end of the chain is kept apart, so that entries cut off at the end are missed. */
    private Optional<Break> wrongEnd(Link last) {
        Link end = sql.sql("select sequence, chain_hash from audit_chain where id = 1")
                .query((row, number) -> new Link(row.getLong("sequence"), new byte[0], row.getBytes("chain_hash")))
                .single();
        if (last.sequence() < end.sequence()) return broken(last.sequence() + 1, Fault.ENTRY_MISSING, null);
        return Arrays.equals(last.hash(), end.hash())
                ? Optional.empty()
                : broken(last.sequence(), Fault.LINK_CHANGED, null);
    }

    private static Optional<Break> broken(long sequence, Fault fault, @Nullable UUID entry) {
        return Optional.of(new Break(sequence, fault, Optional.ofNullable(entry)));
    }

    private record Sealed(EntryContent content, byte[] contentHash, Link link) {

        Optional<Break> wrongBehind(Link before) {
            if (link.sequence() != before.sequence() + 1) {
                return ChainWalk.broken(before.sequence() + 1, Fault.ENTRY_MISSING, null);
            }
            byte[] hash = content.hash();
            if (!Arrays.equals(hash, contentHash)) return broken(Fault.CONTENT_CHANGED);
            Link computed = before.next(hash);
            boolean holds = Arrays.equals(computed.previousHash(), link.previousHash())
                    && Arrays.equals(computed.hash(), link.hash());
            return holds ? Optional.empty() : broken(Fault.LINK_CHANGED);
        }

        private Optional<Break> broken(Fault fault) {
            return ChainWalk.broken(link.sequence(), fault, content.id());
        }
    }
}
