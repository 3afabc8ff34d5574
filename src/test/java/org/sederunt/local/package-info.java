@NullMarked
package org.sederunt.local;

import org.jspecify.annotations.NullMarked;
