@NullMarked
package org.sederunt.guidelines.ui;

import org.jspecify.annotations.NullMarked;
