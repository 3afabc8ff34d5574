package org.sederunt.guidelines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.OfficeTime;
import org.sederunt.shared.OpenMatters;
import org.sederunt.shared.Slug;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The guidelines that are open for comment now. */
@Component
class OpenConsultations implements OpenMatters {

    private static final int MOST = 50;

    private static final String OPEN = """
        select g.slug, v.title, g.consultation_until
        from guideline g join guideline_version v on v.guideline_id = g.id and v.number = g.latest_version
        where g.state = 'CONSULTATION' and g.consultation_until > :now order by g.consultation_until, g.id
        limit :most
        """;

    private final JdbcClient sql;
    private final OfficeTime time;
    private final Clock clock;

    OpenConsultations(JdbcClient sql, OfficeTime time, Clock clock) {
        this.sql = sql;
        this.time = time;
        this.clock = clock;
    }

    @Override
    public List<OpenMatter> openNow(@Nullable UUID reader) {
        return sql.sql(OPEN)
                .param("now", Columns.utc(clock.instant()))
                .param("most", MOST)
                .query(this::matter)
                .list();
    }

    private OpenMatter matter(ResultSet row, int index) throws SQLException {
        Instant until = Columns.instant(row, "consultation_until");
        return new OpenMatter(
                "comment",
                Columns.text(row, "title"),
                "guidelines.open.until",
                until,
                time.daysUntil(until),
                "guidelines.daysleft.words",
                GuidelineLinks.to(new Slug(Columns.text(row, "slug"))),
                null);
    }
}
