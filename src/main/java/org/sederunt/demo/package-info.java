/**
 * The demonstration: an illustrative cycle of an invented city, played through the same doors that people use, on a clock that moves
 * with it. Imported by nobody, and not needed where a city works.
 */
@NullMarked
@ApplicationModule
package org.sederunt.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
