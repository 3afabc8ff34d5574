/**
 * The cycle the office works on: its objective and charter, and the stages it passes through. Each stage is a gate that opens on
 * evidence, which the modules that keep it provide, or by a named person's published reason.
 */
@ApplicationModule(allowedDependencies = {"identity", "uikit"})
@NullMarked
package org.sederunt.cycles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
