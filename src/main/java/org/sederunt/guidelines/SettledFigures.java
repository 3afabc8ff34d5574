package org.sederunt.guidelines;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.Sector;

/**
 * What may be told of a ballot, sector by sector, kept beside the guideline so that lists and drawings need not count again.
 *
 * @param accept the share of support, 0 to 1, from which a sector accepts
 * @param oppose the share of support, 0 to 1, up to which a sector opposes
 * @param sectors in the order of the sectors; those without any elector may be missing
 * @param notPutAgain whether it is not agreed because a substantial objection stood and the question was not put again in time; null in
 *     figures kept before this was kept with them
 */
public record SettledFigures(
        double accept,
        double oppose,
        List<SectorFigure> sectors,
        @Nullable Boolean notPutAgain) {

    public SettledFigures {
        sectors = List.copyOf(sectors);
    }

    /** What may be said of one sector; {@code NEITHER} where only that it neither accepts nor opposes may be told. */
    public enum Standing {
        ACCEPTS,
        OPPOSES,
        DIVIDED,
        NO_POSITION,
        SILENT,
        NEITHER,
        ADVISORY;

        /** The message key of the words, as in "Accepts". */
        public String key() {
            return "guidelines.standing." + name();
        }
    }

    /**
     * One sector's part.
     *
     * @param supporting ballots in support, with or without reservations; null where counts are withheld
     * @param against ballots that oppose or object; null where counts are withheld
     * @param openObjections objections not yet settled
     * @param sustainedObjections objections that are recorded with the result
     */
    public record SectorFigure(
            Sector sector,
            Standing standing,
            @Nullable Long supporting,
            @Nullable Long against,
            int openObjections,
            int sustainedObjections) {

        /** The part of those who took sides that supports, 0 to 1; null where it is withheld or nobody took sides. */
        public @Nullable Double share() {
            if (supporting == null || against == null || supporting + against == 0) return null;
            return (double) supporting / (supporting + against);
        }
    }

    /** The message keys of what decided beside the figures, as sentences. */
    public List<String> reasonKeys() {
        return Boolean.TRUE.equals(notPutAgain) ? List.of("guidelines.outcome.notputagain") : List.of();
    }

    /** How many of the deciding sectors accept. */
    public long accepting() {
        return count(Standing.ACCEPTS);
    }

    /** How many sectors have enough electors to decide. */
    public long deciding() {
        return sectors.size() - count(Standing.ADVISORY);
    }

    /** The sectors of which {@code standing} is said, in their order. */
    public List<Sector> that(Standing standing) {
        return sectors.stream()
                .filter(figure -> figure.standing() == standing)
                .map(SectorFigure::sector)
                .toList();
    }

    /** The sectors from which an objection is recorded, in their order. */
    public List<Sector> withSustainedObjection() {
        return sectors.stream()
                .filter(figure -> figure.sustainedObjections() > 0)
                .map(SectorFigure::sector)
                .toList();
    }

    private long count(Standing standing) {
        return sectors.stream().filter(figure -> figure.standing() == standing).count();
    }
}
