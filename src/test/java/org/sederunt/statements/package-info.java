/** How many SQL statements each page needs, with ten things to list and with a thousand. */
@NullMarked
package org.sederunt.statements;

import org.jspecify.annotations.NullMarked;
