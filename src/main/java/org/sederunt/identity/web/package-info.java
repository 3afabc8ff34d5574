/** The pages for signing in and registering: they work without script, like everything public. */
@NullMarked
package org.sederunt.identity.web;

import org.jspecify.annotations.NullMarked;
