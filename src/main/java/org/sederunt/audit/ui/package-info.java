/** The page of the trail, for administrators. */
@NullMarked
package org.sederunt.audit.ui;

import org.jspecify.annotations.NullMarked;
