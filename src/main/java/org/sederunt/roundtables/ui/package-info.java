/** The signed-in pages of round tables. */
@NullMarked
package org.sederunt.roundtables.ui;

import org.jspecify.annotations.NullMarked;
