/**
 * What a machine without a database needs: an embedded MariaDB that starts before the portal and stops after it. Refuses,
 * on any database, settings under which acknowledged work could be lost. Says in one sentence why the portal cannot start,
 * or where it answers once it has.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.sederunt.local;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
