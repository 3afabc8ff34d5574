package org.sederunt.consensus.rule;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sederunt.shared.Sector;

/** Makes a case of its lines: one rule, and the tally of each sector once. */
final class CaseReading {

    private static final Map<String, Boolean> FLAGS = ordered("true", true, "false", false);
    private static final Map<String, BallotKind> KINDS =
            ordered("roll_call", BallotKind.ROLL_CALL, "secret", BallotKind.SECRET);
    private static final Map<String, Sector> SECTORS = sectors();
    private static final List<String> STANCES = List.of("support", "reservations", "abstain", "oppose", "object");

    private CaseReading() {}

    static DecisionCase of(String name, List<CaseLine> lines) {
        CaseLine first = lines.getFirst();
        Map<Sector, SectorFigures> figures = new LinkedHashMap<>();
        Map<Sector, BallotKind> kinds = new EnumMap<>(DecisionRule.defaults().kinds());
        for (CaseLine line : lines) {
            refuseOtherRule(first, line);
            Sector sector = line.oneOf(SECTORS, "sector");
            BallotKind kind = line.oneOf(KINDS, "kind");
            if (figures.containsKey(sector)) throw line.refused("decide.sector.twice", "sector", name);
            kinds.put(sector, kind);
            figures.put(sector, figures(line, kind));
        }
        DecisionRule rule = rule(first, kinds);
        for (CaseLine line : lines) refuseBeyondRange(rule, line);
        return new DecisionCase(name, rule, first.oneOf(FLAGS, "recirculated"), figures);
    }

    private static void refuseOtherRule(CaseLine first, CaseLine line) {
        for (String column : CaseLine.RULE_COLUMNS) {
            if (!first.text(column).equals(line.text(column))) {
                throw line.refused("decide.rule.differs", column, first.line());
            }
        }
    }

    private static DecisionRule rule(CaseLine line, Map<Sector, BallotKind> kinds) {
        DecisionRule rule = new DecisionRule(
                line.count("minElectors"),
                line.count("minBallots"),
                line.fraction("turnout"),
                line.count("citizensMinBallots"),
                line.fraction("citizensTurnout"),
                line.fraction("accept"),
                line.fraction("oppose"),
                line.fraction("share"),
                line.count("minAccepting"),
                line.fraction("important"),
                kinds,
                DecisionRule.FORMULA);
        if (rule.oppose().compareTo(rule.accept()) >= 0) throw line.refused("decide.rule.oppose", "opposeNum");
        return rule;
    }

    /** Shares far above one can ask for more ballots or sectors than can be counted. */
    private static void refuseBeyondRange(DecisionRule rule, CaseLine line) {
        Sector sector = line.oneOf(SECTORS, "sector");
        String column = sector == Sector.CITIZENS ? "citizensTurnoutNum" : "turnoutNum";
        try {
            rule.quorum(sector, line.count("electors"));
            column = "shareNum";
            rule.required(SECTORS.size());
        } catch (ArithmeticException beyondRange) {
            throw line.refused("decide.rule.range", column);
        }
    }

    private static SectorFigures figures(CaseLine line, BallotKind kind) {
        long absent = line.count("electors");
        for (String stance : STANCES) {
            absent -= line.count(stance);
            if (absent < 0) throw line.refused("decide.figures.ballots", stance);
        }
        return new SectorFigures(
                line.count("electors"),
                line.count("support"),
                line.count("reservations"),
                line.count("abstain"),
                line.count("oppose"),
                line.count("object"),
                objections(line, kind));
    }

    private static Objections objections(CaseLine line, BallotKind kind) {
        long object = line.count("object");
        long unsettled = line.count("unsettled");
        long sustained = line.count("sustained");
        if (kind == BallotKind.SECRET && object > 0) throw line.refused("decide.figures.secret", "object");
        if (kind == BallotKind.ROLL_CALL && (unsettled > object || sustained > object - unsettled)) {
            throw line.refused("decide.figures.object", "object");
        }
        if (sustained > Long.MAX_VALUE - unsettled) throw line.refused("decide.value.count", "sustained");
        return Objections.of(unsettled, sustained);
    }

    private static Map<String, Sector> sectors() {
        Map<String, Sector> sectors = new LinkedHashMap<>();
        for (Sector sector : Sector.values()) sectors.put(sector.name(), sector);
        return sectors;
    }

    private static <V> Map<String, V> ordered(String first, V one, String second, V other) {
        Map<String, V> words = new LinkedHashMap<>();
        words.put(first, one);
        words.put(second, other);
        return words;
    }
}
