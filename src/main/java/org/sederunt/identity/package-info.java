/**
 * Who is speaking: accounts, sign-in and the roles of the office. What a person is to the city (sector, organisation, mandate)
 * stands above, in stakeholders. The only module that knows where identities come from.
 */
@ApplicationModule(allowedDependencies = {"uikit"})
@NullMarked
package org.sederunt.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
