/** Joining, the own profile and the office's check of organisations, citizens and mandates. */
@NullMarked
package org.sederunt.stakeholders.ui;

import org.jspecify.annotations.NullMarked;
