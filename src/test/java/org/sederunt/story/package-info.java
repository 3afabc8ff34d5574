/** Whole stories in real browsers, told to the built portal with its demonstration cycle. */
@NullMarked
package org.sederunt.story;

import org.jspecify.annotations.NullMarked;
