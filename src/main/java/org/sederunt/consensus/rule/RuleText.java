package org.sederunt.consensus.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.sederunt.shared.Sector;

/** The text of a rule that is hashed and published: the same rule always gives the same bytes. */
final class RuleText {

    private RuleText() {}

    static String of(DecisionRule rule) {
        Map<String, Object> lines = new LinkedHashMap<>();
        lines.put("formula", rule.formula());
        lines.put("minElectors", rule.minElectors());
        lines.put("minBallots", rule.minBallots());
        lines.put("turnout", rule.turnout());
        lines.put("citizensMinBallots", rule.citizensMinBallots());
        lines.put("citizensTurnout", rule.citizensTurnout());
        lines.put("accept", rule.accept());
        lines.put("oppose", rule.oppose());
        lines.put("share", rule.share());
        lines.put("minAccepting", rule.minAccepting());
        lines.put("importantPart", rule.importantPart());
        rule.kinds().forEach((sector, kind) -> lines.put("kind." + sector, kind));
        return lines.entrySet().stream()
                .map(line -> line.getKey() + "=" + line.getValue() + "\n")
                .collect(Collectors.joining());
    }

    static DecisionRule read(String text) {
        Values values = new Values(text);
        DecisionRule rule = new DecisionRule(
                values.count("minElectors"),
                values.count("minBallots"),
                values.fraction("turnout"),
                values.count("citizensMinBallots"),
                values.fraction("citizensTurnout"),
                values.fraction("accept"),
                values.fraction("oppose"),
                values.fraction("share"),
                values.count("minAccepting"),
                values.fraction("importantPart"),
                values.kinds(),
                values.text("formula"));
        if (!of(rule).equals(text)) throw new IllegalArgumentException("not the canonical text of a rule");
        return rule;
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    private static final class Values {

        private final Map<String, String> values = new LinkedHashMap<>();

        Values(String text) {
            text.lines().forEach(line -> {
                int equals = line.indexOf('=');
                if (equals > 0) values.put(line.substring(0, equals), line.substring(equals + 1));
            });
        }

        String text(String name) {
            String value = values.get(name);
            if (value == null) throw new IllegalArgumentException("the rule lacks " + name);
            return value;
        }

        long count(String name) {
            return Long.parseLong(text(name));
        }

        Fraction fraction(String name) {
            String value = text(name);
            int bar = value.indexOf('/');
            if (bar < 0) throw new IllegalArgumentException("no fraction: " + value);
            return Fraction.of(Long.parseLong(value.substring(0, bar)), Long.parseLong(value.substring(bar + 1)));
        }

        Map<Sector, BallotKind> kinds() {
            Map<Sector, BallotKind> kinds = new EnumMap<>(Sector.class);
            for (Sector sector : Sector.values()) kinds.put(sector, BallotKind.valueOf(text("kind." + sector)));
            return kinds;
        }
    }
}
