/**
 * The signature drawings as SVG: hexagon, round table, row of seats, strip and cycle line. Plain Java, so that pages,
 * PDF and mail show the same. Words come in already in the reader's language; colours come from the style tokens and
 * icons from the sprite, both on the class path.
 */
@NullMarked
package org.sederunt.uikit.drawings;

import org.jspecify.annotations.NullMarked;
