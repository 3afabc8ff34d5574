/** The page of one's own notices. */
@NullMarked
package org.sederunt.notifications.ui;

import org.jspecify.annotations.NullMarked;
