/** What the signed-in person has contributed. */
@NullMarked
package org.sederunt.shell.mine;

import org.jspecify.annotations.NullMarked;
