/** The ballot and the result on a guideline's page, and the office's view of all ballots. */
@NullMarked
package org.sederunt.consensus.ui;

import org.jspecify.annotations.NullMarked;
