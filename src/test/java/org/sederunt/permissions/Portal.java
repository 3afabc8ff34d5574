package org.sederunt.permissions;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.regex.Pattern;

/** The portal's own classes, without those of its tests. */
final class Portal {

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.matches(Pattern.compile(".*/test(-classes)?/.*")))
            .importPackages("org.sederunt");

    private Portal() {}
}
