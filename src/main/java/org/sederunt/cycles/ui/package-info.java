/** The office's page of the cycle: where it stands, what opens the next gate, its charter. */
@NullMarked
package org.sederunt.cycles.ui;

import org.jspecify.annotations.NullMarked;
