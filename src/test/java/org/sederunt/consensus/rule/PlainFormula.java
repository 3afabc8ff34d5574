package org.sederunt.consensus.rule;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.ZERO;

import java.math.BigInteger;
import java.util.Map;
import org.sederunt.shared.Sector;

/** The formula written a second time, from the text of the rule, in large integers and without any code of the product's own. */
final class PlainFormula {

    private final DecisionRule rule;

    PlainFormula(DecisionRule rule) {
        this.rule = rule;
    }

    String verdict(Sector sector, SectorFigures f, long turnedToSupport) {
        boolean citizens = sector == Sector.CITIZENS;
        BigInteger least = big(citizens ? rule.citizensMinBallots() : rule.minBallots());
        BigInteger e = big(f.electors());
        if (e.compareTo(least.max(big(rule.minElectors()))) < 0) return "ADVISORY";
        BigInteger q = least.max(ceiling(citizens ? rule.citizensTurnout() : rule.turnout(), e));
        BigInteger forIt = big(f.support()).add(big(f.reservations())).add(big(turnedToSupport));
        BigInteger against = big(f.oppose()).add(big(f.object())).subtract(big(turnedToSupport));
        BigInteger v = forIt.add(against);
        BigInteger t = v.add(big(f.abstain()));
        BigInteger m = v.max(q);
        boolean secret = rule.kinds().get(sector) == BallotKind.SECRET;
        BigInteger rest =
                big(rule.oppose().denominator()).subtract(big(rule.oppose().numerator()));

        if (secret && t.compareTo(q) < 0) return "SILENT";
        if (times(forIt, rule.accept().denominator())
                        .compareTo(times(m, rule.accept().numerator()))
                >= 0) {
            return "ACCEPTS";
        }
        if (times(against, rule.oppose().denominator()).compareTo(rest.multiply(m)) >= 0) return "OPPOSES";
        if (t.compareTo(q) < 0) return "SILENT";
        return v.compareTo(q) < 0 ? "NO_POSITION" : "DIVIDED";
    }

    String outcome(Map<Sector, SectorFigures> figures, boolean recirculated) {
        int n = 0;
        int accepting = 0;
        int acceptingAtBest = 0;
        boolean opposedAtBest = false;
        boolean unsettled = false;
        boolean substantial = false;
        boolean sustained = false;
        for (Sector sector : figures.keySet()) {
            SectorFigures f = figures.get(sector);
            String now = verdict(sector, f, 0);
            if (now.equals("ADVISORY")) continue;
            boolean rollCall = rule.kinds().get(sector) == BallotKind.ROLL_CALL;
            String best = verdict(sector, f, rollCall ? f.objections().unsettled() : 0);
            n++;
            if (now.equals("ACCEPTS")) accepting++;
            if (best.equals("ACCEPTS")) acceptingAtBest++;
            opposedAtBest |= best.equals("OPPOSES");
            unsettled |= f.objections().unsettled() > 0;
            sustained |= f.objections().sustained() > 0;
            substantial |= isSubstantial(f);
        }
        if (n < 3) return "NOT_DECIDABLE";
        BigInteger required = big(rule.minAccepting()).max(ceiling(rule.share(), big(n)));
        if (opposedAtBest || big(acceptingAtBest).compareTo(required) < 0) return "NOT_AGREED";
        if (unsettled || (substantial && !recirculated)) return "PENDING";
        return accepting < n || sustained ? "AGREED_WITH_DISSENT" : "AGREED";
    }

    private boolean isSubstantial(SectorFigures f) {
        BigInteger s = big(f.objections().unrelated());
        BigInteger t = big(f.support())
                .add(big(f.reservations()))
                .add(big(f.abstain()))
                .add(big(f.oppose()));
        t = t.add(big(f.object()));
        boolean important = times(s, rule.importantPart().denominator())
                        .compareTo(times(t, rule.importantPart().numerator()))
                >= 0;
        return f.objections().unanswered() > 0 || (s.compareTo(big(2)) >= 0 && important);
    }

    private static BigInteger ceiling(Fraction part, BigInteger whole) {
        BigInteger[] divided = times(whole, part.numerator()).divideAndRemainder(big(part.denominator()));
        return divided[0].add(divided[1].signum() == 0 ? ZERO : ONE);
    }

    private static BigInteger times(BigInteger number, long factor) {
        return number.multiply(big(factor));
    }

    private static BigInteger big(long number) {
        return BigInteger.valueOf(number);
    }
}
