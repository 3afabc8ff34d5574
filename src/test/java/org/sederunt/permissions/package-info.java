/** Who may do what, when, and see which page: one table each, and every cell of it is tried. */
package org.sederunt.permissions;
