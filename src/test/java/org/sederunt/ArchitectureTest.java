package org.sederunt;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sederunt.shared.Act;
import org.sederunt.shared.DomainEvent;
import org.sederunt.shared.Refused;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;

/** The walls: what may know what, and what stays inside its package. */
class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(location -> !location.matches(Pattern.compile(".*/test(-classes)?/.*")))
            .importPackages("org.sederunt");

    @Test
    void modulesImportOnlyWhatTheySay() {
        ApplicationModules.of(Application.class).verify();
    }

    @Test
    void vaadinStaysInViewsComponentsAndTheFrame() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "..components..", "..uikit..", "..shell..")
                .and()
                .doNotBelongToAnyOf(Application.class)
                .and()
                .haveSimpleNameNotEndingWith("Config")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(OURS);
    }

    @Test
    void entitiesRepositoriesViewsAndControllersStayInTheirPackage() {
        classes().that().areAnnotatedWith(Entity.class).should().notBePublic().check(OURS);
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .notBePublic()
                .check(OURS);
        classes().that().areAnnotatedWith(Route.class).should().notBePublic().check(OURS);
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .notBePublic()
                .check(OURS);
    }

    @Test
    void actsAreMethodsOfPublicDoors() {
        methods().that().areAnnotatedWith(Act.class).should().bePublic().check(OURS);
    }

    @Test
    void eventsAreRecordsAndRefusalsAreNamedAfterTheFact() {
        classes()
                .that()
                .implement(DomainEvent.class)
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .check(OURS);
        classes()
                .that()
                .areAssignableTo(Refused.class)
                .should()
                .haveSimpleNameEndingWith("Refused")
                .orShould()
                .haveSimpleNameEndingWith("Moved")
                .check(OURS);
    }

    @Test
    void typesAreNotNamedAfterMachinery() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|DTO|Dto|VO|Data)$")
                .check(OURS);
    }

    @Test
    void timeComesFromTheInjectedClock() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.sederunt.shared.TimeConfig")
                .and()
                .resideOutsideOfPackage("org.sederunt.local..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.Clock.class, "systemUTC")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .check(OURS);
    }
}
