package org.sederunt.permissions;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sederunt.permissions.ActTable.Row;
import org.sederunt.permissions.ActTable.Wall;
import org.sederunt.shared.Act;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** No act and no method of a door is missing in the matrix, and none stands there that is gone. */
class ActCompletenessTest {

    private static final String BASE = "org.sederunt.";

    @Test
    void everyActHasARowAndEveryRowAnAct() {
        Set<String> rows = new TreeSet<>();
        ActTable.rows().stream().map(Row::act).forEach(rows::add);
        ActTable.walls().stream().map(Wall::act).forEach(rows::add);

        assertThat(rows).isEqualTo(named(methods().filter(method -> method.isAnnotatedWith(Act.class))));
    }

    @Test
    void whatADoorOffersBesideActsAndReadingsIsNamedWithItsReason() {
        Stream<JavaMethod> others = methods()
                .filter(method -> method.getOwner().isAnnotatedWith(Service.class))
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> method.getOwner().getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.isAnnotatedWith(Act.class) && !onlyReads(method));

        assertThat(named(others)).isEqualTo(new TreeSet<>(ActTable.withoutAct().keySet()));
        assertThat(ActTable.withoutAct().values()).noneMatch(String::isEmpty);
    }

    static List<Wall> walls() {
        return ActTable.walls();
    }

    @ParameterizedTest
    @MethodSource("walls")
    void isCalledFromNowhereElse(Wall wall) {
        Set<String> callers = methods()
                .filter(method -> name(method).equals(wall.act()))
                .flatMap(method -> method.getAccessesToSelf().stream())
                .map(JavaAccess::getOriginOwner)
                .map(JavaClass::getPackageName)
                .map(name -> name.substring(BASE.length()))
                .collect(toCollection(TreeSet::new));

        assertThat(callers).isEqualTo(wall.packages());
    }

    private static Stream<JavaMethod> methods() {
        return Portal.CLASSES.stream().flatMap(type -> type.getMethods().stream());
    }

    private static boolean onlyReads(JavaMethod method) {
        return method.isAnnotatedWith(Transactional.class)
                && method.getAnnotationOfType(Transactional.class).readOnly();
    }

    private static Set<String> named(Stream<JavaMethod> methods) {
        return methods.map(ActCompletenessTest::name).collect(toCollection(TreeSet::new));
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
