/** The office's desk: everything that waits for a moderator, from all modules. */
@NullMarked
package org.sederunt.shell.desk;

import org.jspecify.annotations.NullMarked;
