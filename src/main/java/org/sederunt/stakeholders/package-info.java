/**
 * Who sits at the table: participants with their sector, organisations, mandates, and from these the electors. Knows nothing of
 * what is discussed or voted on. Voting rights are kept as terms, so that the electors of any instant can be told exactly.
 */
@ApplicationModule(allowedDependencies = {"identity", "uikit"})
@NullMarked
package org.sederunt.stakeholders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
