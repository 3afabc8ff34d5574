/**
 * Round tables: who convenes one, who sits at it, what was on its agenda and what of it is kept. A seat belongs to
 * one person at a time whatever comes at once; minutes are frozen once the facilitator approved them. Knows nothing
 * of the guidelines that cite its statements.
 */
@ApplicationModule(allowedDependencies = {"identity", "stakeholders", "cycles", "uikit"})
@NullMarked
package org.sederunt.roundtables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
