package org.sederunt.consensus.rule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sederunt.shared.Sector;

/** Rules and tallies at random: mostly small, so that limits are hit exactly, and now and then beyond 64 bits when multiplied. */
final class RandomCases {

    private final Random random;

    RandomCases(long seed) {
        random = new Random(seed);
    }

    DecisionRule rule() {
        RuleDraft draft = RuleDraft.houseRule()
                .minElectors(random.nextInt(6))
                .quorum(random.nextInt(1, 6), random.nextInt(4), 4)
                .citizensQuorum(random.nextInt(1, 30), random.nextInt(3), 20)
                .share(random.nextInt(7), 6)
                .minAccepting(random.nextInt(1, 7))
                .importantPart(random.nextInt(4), 5);
        long whole = random.nextInt(4) == 0 ? 1_000_000_007L : random.nextInt(2, 8);
        long accept = random.nextLong(1, whole + 1);
        draft.accept(accept, whole).oppose(random.nextLong(accept), whole);
        for (Sector sector : Sector.values()) draft.kind(sector, kind());
        return draft.rule();
    }

    private BallotKind kind() {
        return random.nextInt(3) == 0 ? BallotKind.SECRET : BallotKind.ROLL_CALL;
    }

    Map<Sector, SectorFigures> figures(DecisionRule rule) {
        Map<Sector, SectorFigures> figures = new EnumMap<>(Sector.class);
        for (Sector sector : Sector.values()) {
            if (random.nextInt(12) > 0) figures.put(sector, tally(rule.kindOf(sector)));
        }
        return figures;
    }

    SectorFigures tally(BallotKind kind) {
        long most = random.nextInt(20) == 0 ? 3_000_000_000_000_000L : random.nextInt(3) == 0 ? 80 : 14;
        long electors = random.nextLong(most + 1);
        long left = random.nextInt(4) == 0 ? random.nextLong(electors + 1) : electors;
        long support = random.nextLong(left + 1);
        long reservations = random.nextLong(left - support + 1) / 2;
        left -= support + reservations;
        long oppose = random.nextLong(left + 1);
        long abstain = random.nextInt(3) == 0 ? random.nextLong(left - oppose + 1) : 0;
        left -= oppose + abstain;
        long objections = random.nextInt(3) == 0 ? Math.min(left, random.nextInt(5)) : 0;
        boolean secret = kind == BallotKind.SECRET;
        return new SectorFigures(
                electors, support, reservations, abstain, oppose, secret ? 0 : objections, objections(objections));
    }

    private Objections objections(long raised) {
        long unsettled = random.nextInt(3) == 0 ? random.nextLong(raised + 1) : 0;
        long sustained = random.nextLong(raised - unsettled + 1);
        long unrelated = random.nextInt(4) == 0 ? random.nextLong(sustained + 1) : sustained;
        long unanswered = random.nextInt(6) == 0 ? random.nextLong(sustained + 1) : 0;
        return new Objections(raised, unsettled, sustained, unrelated, unanswered);
    }

    boolean coin() {
        return random.nextBoolean();
    }

    Sector sector() {
        return List.of(Sector.values()).get(random.nextInt(Sector.values().length));
    }

    long upTo(long most) {
        return random.nextLong(most + 1);
    }

    Random shuffling() {
        return random;
    }
}
