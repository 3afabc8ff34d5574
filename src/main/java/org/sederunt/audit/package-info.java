/**
 * The trail of everything that happened: every event becomes an entry in the transaction of the act, and shortly after it a link of a
 * hash chain that shows what was changed, taken out or put in. Hears events of all modules and is imported by none.
 */
@ApplicationModule(allowedDependencies = {"identity", "uikit"})
@NullMarked
package org.sederunt.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
