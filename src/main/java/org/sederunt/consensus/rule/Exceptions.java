package org.sederunt.consensus.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sederunt.shared.Sector;

/**
 * The deciding sectors that do not accept and the objections they sustain: never left out beside "agreed with dissent", and telling no more
 * of a secret sector than may be told.
 *
 * @param neither secret sectors of which only this may be said, that they neither accept nor oppose
 * @param silent sectors below their quorum, secret ones included: that follows from published figures
 * @param sustained how many objections each deciding sector sustains; without those that sustain none
 */
public record Exceptions(
        List<Sector> opposing,
        List<Sector> divided,
        List<Sector> noPosition,
        List<Sector> neither,
        List<Sector> silent,
        Map<Sector, Long> sustained) {

    public Exceptions {
        opposing = List.copyOf(opposing);
        divided = List.copyOf(divided);
        noPosition = List.copyOf(noPosition);
        neither = List.copyOf(neither);
        silent = List.copyOf(silent);
        sustained = BySector.copyOf(sustained);
    }

    /** Whether every deciding sector accepts and none sustains an objection. */
    public boolean isEmpty() {
        return opposing.isEmpty()
                && divided.isEmpty()
                && noPosition.isEmpty()
                && neither.isEmpty()
                && silent.isEmpty()
                && sustained.isEmpty();
    }

    static Exceptions among(Map<Sector, DisclosedSector.Closed> disclosed, Map<Sector, Long> sustained) {
        List<Sector> opposing = new ArrayList<>();
        List<Sector> divided = new ArrayList<>();
        List<Sector> noPosition = new ArrayList<>();
        List<Sector> neither = new ArrayList<>();
        List<Sector> silent = new ArrayList<>();
        BySector.copyOf(disclosed).forEach((sector, told) -> {
            switch (told.standing()) {
                case OPPOSES -> opposing.add(sector);
                case DIVIDED -> divided.add(sector);
                case NO_POSITION -> noPosition.add(sector);
                case NEITHER -> (told.reachedQuorum() ? neither : silent).add(sector);
                case SILENT -> silent.add(sector);
                case ACCEPTS, ADVISORY -> {}
            }
        });
        return new Exceptions(opposing, divided, noPosition, neither, silent, sustained);
    }
}
