/** What administrators do for the whole portal: roles of the office, and the clock of a demonstration. */
@NullMarked
package org.sederunt.shell.office;

import org.jspecify.annotations.NullMarked;
