package org.sederunt.audit;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.identity.Role;
import org.sederunt.shared.Page;
import org.sederunt.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to what happened: reading the trail, and proving that nothing in it was changed. */
@Service
public class AuditTrail {

    private static final String STATE = """
        select sequence, chain_hash, (select count(*) from audit_entry where sequence is null) as waiting
        from audit_chain where id = 1\
        """;

    private final EntryReading entries;
    private final ChainWalk walk;
    private final People people;
    private final JdbcClient sql;

    AuditTrail(EntryReading entries, ChainWalk walk, People people, JdbcClient sql) {
        this.entries = entries;
        this.walk = walk;
        this.people = people;
        this.sql = sql;
    }

    /** Why {@code reader} may not read the trail, if so: administrators may. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToRead(PersonId reader) {
        return people.has(reader, Role.ADMINISTRATOR)
                ? Optional.empty()
                : Optional.of(Refusal.because("audit.refused.notadministrator"));
    }

    /** Entries that {@code filter} asks for, the latest first; {@code page} counts from 0. Throws {@link AuditRefused}. */
    @Transactional(readOnly = true)
    public Page<AuditEntry> page(AuditFilter filter, int page, int size, PersonId reader) {
        check(reader);
        return entries.page(filter, page, size);
    }

    /** The kinds of events that happened so far, by name. Throws {@link AuditRefused}. */
    @Transactional(readOnly = true)
    public List<String> kinds(PersonId reader) {
        check(reader);
        return entries.kinds();
    }

    /** How much is sealed and how much waits, in one statement; says nothing of whether the chain holds. */
    @Transactional(readOnly = true)
    public ChainState state() {
        return state(Optional.empty());
    }

    /** Walks along the whole chain and tells its first break; takes about a second for 100,000 entries. Throws {@link AuditRefused}. */
    @Transactional(readOnly = true)
    public ChainState verify(PersonId reader) {
        check(reader);
        return state(walk.firstBreak());
    }

    private ChainState state(Optional<ChainState.Break> firstBreak) {
        return sql.sql(STATE)
                .query((row, number) -> new ChainState(
                        row.getLong("sequence"),
                        HexFormat.of().formatHex(row.getBytes("chain_hash")),
                        row.getLong("waiting"),
                        firstBreak))
                .single();
    }

    private void check(PersonId reader) {
        refusalToRead(reader).ifPresent(refusal -> {
            throw new AuditRefused(refusal);
        });
    }
}
