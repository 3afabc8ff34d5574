/**
 * The question, its electors and the ballot box: who may take a position, what the last position of each is, and nothing of it before
 * closing. Knows neither what is voted on nor what follows from a tally; judging stands above, and alone may count.
 */
@ApplicationModule(allowedDependencies = {"identity", "stakeholders", "uikit"})
@NullMarked
package org.sederunt.ballots;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
