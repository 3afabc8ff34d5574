/** Parts of pages about a ballot: the choice of a stance and the table of who has voted. They know no service. */
@NamedInterface("components")
@NullMarked
package org.sederunt.ballots.components;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
