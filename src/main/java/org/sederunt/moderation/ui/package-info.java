/** The desk for reports, and the acts of moderation at the foot of a comment. */
@NullMarked
package org.sederunt.moderation.ui;

import org.jspecify.annotations.NullMarked;
