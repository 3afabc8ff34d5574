/** The public pages: no session, no cookie, no script; in the reader's language, and kept by browsers until they change. */
@NullMarked
package org.sederunt.publishing.web;

import org.jspecify.annotations.NullMarked;
