package org.sederunt;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** Boots the whole portal once for all tests, on MariaDB, with a clock that can be moved; parameters of constructors are injected. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "sederunt.clock=settable",
            "sederunt.demo=false",
            "sederunt.first-administrator=false",
            "sederunt.data-dir=target/test-data",
            "spring.flyway.clean-disabled=false"
        })
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@Import({CleanSlate.class, SqlCount.class})
public @interface PortalTest {}
