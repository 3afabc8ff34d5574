/** Words used everywhere: sectors, refusals, events, text, time and the door through which open pages follow along. */
@org.jspecify.annotations.NullMarked
package org.sederunt.shared;
