/**
 * What people say to each other and to the office: threads, comments with their replies, and the office's answer to each
 * comment. It knows neither what a thread is about nor why one is opened or locked: whoever owns a {@code ThreadId} does. A
 * comment can be hidden only through {@code stewardship}.
 */
@ApplicationModule(allowedDependencies = {"identity", "stakeholders", "uikit"})
@NullMarked
package org.sederunt.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
