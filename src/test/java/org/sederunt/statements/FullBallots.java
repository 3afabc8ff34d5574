package org.sederunt.statements;

import static org.sederunt.statements.Multitude.key;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sederunt.ballots.Ballots;
import org.sederunt.ballots.Cast;
import org.sederunt.ballots.Stance;
import org.sederunt.consensus.City;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Sector;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What ballots keep: electors, stances, objections; and many ballots like one. */
@Component
class FullBallots {

    private final City city;
    private final Ballots ballots;
    private final JdbcClient sql;

    FullBallots(City city, Ballots ballots, JdbcClient sql) {
        this.city = city;
        this.ballots = ballots;
        this.sql = sql;
    }

    /** The representative objects, and everybody else of some sectors supports. */
    void object(GuidelineId guideline, FullPortal portal) {
        var ballot = city.ballotOn(guideline);
        city.vote(guideline, Cast.of(Stance.SUPPORT), Sector.ACADEMIA, Sector.PRIVATE, Sector.CITIZENS);
        ballots.cast(ballot, Cast.objection("It costs too much.", "Say who pays."), portal.reader("representative"));
    }

    void fill(List<String> guidelines, FullPortal portal, Multitude much) {
        for (String name : guidelines) {
            if (name.equals("review")) copyGuideline(name, portal, much);
            else copyBallot(name, portal, much);
        }
        electors("ballot", "SUPPORT", portal, much);
        electors("counted", "OBJECT", portal, much);
        objections(portal, much);
        edition(portal, much);
    }

    /** A guideline with its text, if it has one. */
    void copyGuideline(String name, FullPortal portal, Multitude much) {
        UUID id = portal.named("id of " + name);
        copy(name, id, Map.of(), portal, much);
    }

    private void copyBallot(String name, FullPortal portal, Multitude much) {
        UUID id = portal.named("id of " + name);
        UUID ballot = ballotOn(id);
        String salt = "ballot on " + name;
        var own = Map.of("guideline_id", key(name), "closed_told", "true");
        much.like("ballot", ballot, salt, own);
        copy(name, id, Map.of("ballot_id", key(salt)), portal, much);
        var decision = Map.of("guideline_id", key(name), "look_at", "null");
        much.like("decision", Map.of("ballot_id", ballot), "ballot_id", salt, decision);
        elector(ballot, portal.organisation(), salt, much);
        if (name.equals("ballot")) votedIn(ballot, portal.reader("citizen"), salt, much);
        if (name.equals("counted")) {
            Map<String, Object> mine = Map.of("ballot_id", ballot, "elector_id", portal.organisation());
            much.like("objection", mine, "ballot_id", salt, Map.of("id", key("my objection")));
        }
    }

    private void votedIn(UUID ballot, PersonId citizen, String salt, Multitude much) {
        elector(ballot, citizen.value(), salt, much);
        Map<String, Object> row = Map.of("ballot_id", ballot, "elector_id", citizen.value());
        much.like("stance", row, "ballot_id", salt, Map.of());
        much.like("ballot_caster", row, "ballot_id", salt, Map.of());
    }

    private static void elector(UUID ballot, UUID elector, String salt, Multitude much) {
        Map<String, Object> row = Map.of("ballot_id", ballot, "elector_id", elector);
        much.like("ballot_elector", row, "ballot_id", salt, Map.of());
    }

    private void copy(String name, UUID id, Map<String, String> more, FullPortal portal, Multitude much) {
        Map<String, String> own = new HashMap<>(more);
        own.put("slug", "concat(original.slug, '-', n)");
        own.put("submission", key("drafted " + name));
        own.put("closing_told", "true");
        own.put("stage_since", portal.minutesAgo());
        much.like("guideline", id, name, own);
        latestVersion(id)
                .forEach(version -> much.like(
                        "guideline_version", version, "version of " + name, Map.of("guideline_id", key(name))));
    }

    private void electors(String name, String stance, FullPortal portal, Multitude much) {
        UUID ballot = ballotOn(portal.named("id of " + name));
        Map<String, Object> row = Map.of("ballot_id", ballot, "elector_id", portal.organisation());
        much.like("ballot_elector", row, "elector_id", "verified", Map.of());
        UUID counted = ballotOn(portal.named("id of counted"));
        Map<String, Object> cast = Map.of("ballot_id", counted, "elector_id", portal.organisation());
        var own = Map.of("ballot_id", "cast('" + ballot + "' as uuid)", "stance", "'" + stance + "'");
        much.like("stance", cast, "elector_id", "verified", own);
    }

    private void objections(FullPortal portal, Multitude much) {
        UUID counted = ballotOn(portal.named("id of counted"));
        Map<String, Object> mine = Map.of("ballot_id", counted, "elector_id", portal.organisation());
        much.like("objection", mine, "elector_id", "verified", Map.of("id", key("objection")));
    }

    private void edition(FullPortal portal, Multitude much) {
        UUID edition = one("select id from edition where guideline_id = ?", portal.named("id of published"));
        var own = Map.of("guideline_id", key("published"), "slug", "concat(original.slug, '-', n)");
        much.like("edition", edition, "edition", own);
    }

    private UUID ballotOn(UUID guideline) {
        return one("select ballot_id from decision where guideline_id = ?", guideline);
    }

    private List<UUID> latestVersion(UUID guideline) {
        return sql.sql("select id from guideline_version where guideline_id = ? order by number desc limit 1")
                .param(guideline)
                .query(UUID.class)
                .list();
    }

    private UUID one(String question, UUID about) {
        return sql.sql(question).param(about).query(UUID.class).single();
    }
}
