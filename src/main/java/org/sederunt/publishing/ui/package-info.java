/** The office's view of editions: what waits to be published, and what is. */
@NullMarked
package org.sederunt.publishing.ui;

import org.jspecify.annotations.NullMarked;
