package org.sederunt.permissions;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.sederunt.consensus.ObjectionState;
import org.sederunt.cycles.Stage;
import org.sederunt.guidelines.GuidelineState;
import org.sederunt.stakeholders.Standing;

/** What an act can be done to, stage by stage; a state that is added to the portal is missing in the matrix until it has its rows. */
final class Stages {

    static final List<String> ANY = List.of("any");
    static final List<String> PERSON = List.of("ANOTHER", "ONESELF");
    static final List<String> STANDING = names(Standing.values());
    static final List<String> CYCLE = names(Stage.values());
    static final List<String> RULE = List.of("NO_BALLOT_YET", "FIRST_BALLOT");
    static final List<String> TABLE = List.of("BEFORE", "DURING", "AFTER", "APPROVED");
    static final List<String> THREAD = List.of("OPEN", "CLOSED", "LOCKED");
    static final List<String> COMMENT = List.of("STANDING", "REPORTED", "WITHDRAWN", "HIDDEN");
    static final List<String> BALLOT = List.of("BEFORE", "OPEN", "CLOSED");
    static final List<String> OBJECTION = names(ObjectionState.values());

    /** Each state; review also with a draft that is ahead of the version, and the ballot also closed with an open objection. */
    static final List<String> GUIDELINE = Stream.of(GuidelineState.values())
            .flatMap(state -> switch (state) {
                case REVIEW -> Stream.of("REVIEW", "REVISED");
                case BALLOT -> Stream.of("BALLOT", "PENDING");
                default -> Stream.of(state.name());
            })
            .toList();

    private Stages() {}

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
