/** What the ballot box held when it closed, for the module that judges and for no other: what pages may tell is decided there. */
@NamedInterface("counting")
@NullMarked
package org.sederunt.ballots.counting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
