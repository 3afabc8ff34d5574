package org.sederunt.notifications;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Act;
import org.sederunt.shared.LiveUpdates;
import org.sederunt.shared.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to what a person has been told. Pages follow the person's id to hear of new notices. */
@Service
public class Notices {

    private static final String READ = " where person_id = :person and read_at is null";

    private final JdbcClient sql;
    private final NoticeWords words;
    private final LiveUpdates live;
    private final Clock clock;

    Notices(JdbcClient sql, NoticeWords words, LiveUpdates live, Clock clock) {
        this.sql = sql;
        this.words = words;
        this.live = live;
        this.clock = clock;
    }

    /** What {@code person} has been told, the latest first, in the language of {@code locale}; {@code page} counts from 0. Three statements. */
    @Transactional(readOnly = true)
    public Page<Notice> of(PersonId person, Locale locale, int page, int size) {
        long total = sql.sql("select count(*) from notice where person_id = :person")
                .param("person", person.value())
                .query(Long.class)
                .single();
        List<KeptNotice> kept = sql.sql("select id, message, arguments, path, at, read_at from notice"
                        + " where person_id = :person order by at desc, id desc limit :size offset :start")
                .param("person", person.value())
                .param("size", size)
                .param("start", Math.multiplyExact((long) page, size))
                .query(KeptNotice::of)
                .list();
        return new Page<>(words.tell(kept, locale), page, size, total);
    }

    /** How many of them {@code person} has not read; one statement. */
    @Transactional(readOnly = true)
    public int unread(PersonId person) {
        return sql.sql("select count(*) from notice" + READ)
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    /** Notes that {@code by} has read a notice; one of somebody else, or one read before, stays as it is. */
    @Act
    public void markRead(NoticeId notice, PersonId by) {
        int changed = sql.sql("update notice set read_at = :now" + READ + " and id = :id")
                .param("now", Utc.of(clock.instant()))
                .param("person", by.value())
                .param("id", notice.value())
                .update();
        if (changed > 0) live.tell(by.value());
    }

    /** Notes that {@code by} has read all they have been told. */
    @Act
    public void markAllRead(PersonId by) {
        int changed = sql.sql("update notice set read_at = :now" + READ)
                .param("now", Utc.of(clock.instant()))
                .param("person", by.value())
                .update();
        if (changed > 0) live.tell(by.value());
    }
}
