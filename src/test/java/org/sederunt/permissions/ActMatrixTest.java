package org.sederunt.permissions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sederunt.PortalTest;
import org.sederunt.permissions.ActTable.Row;
import org.sederunt.shared.SettableClock;

/** Each act × each stage of what it is done to × each kind of person: done, or refused for the reason the page gives. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActMatrixTest {

    private final World world;
    private final Matrix matrix;
    private final Duration ahead;

    ActMatrixTest(World world, Matrix matrix, SettableClock clock) {
        this.world = world;
        this.matrix = matrix;
        this.ahead = clock.ahead();
    }

    @BeforeAll
    void comeToTheDay() {
        world.beginAnew();
    }

    @AfterAll
    void setTheClockBack() {
        world.leave(ahead);
    }

    static List<Row> rows() {
        return ActTable.rows();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void isDoneOrRefusedToWhomItSays(Row row) {
        assertThat(matrix.answers(row)).isEqualTo(row.cells());
    }

    @Test
    void everyActHasARowInEachStageOfItsKind() {
        Map<String, List<String>> rows = rows().stream().collect(groupingBy(Row::act, mapping(Row::stage, toList())));
        Map<String, List<String>> expected =
                matrix.attempts().stream().collect(Collectors.toMap(Attempt::name, Attempt::stages));

        assertThat(rows).isEqualTo(expected);
    }
}
