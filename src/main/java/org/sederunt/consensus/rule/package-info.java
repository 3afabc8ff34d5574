/**
 * The decision rule {@code sederunt-1}: a guideline is agreed when a range of different sectors accepts it. Plain arithmetic in whole
 * numbers, without clock, database or framework, so that anyone can recompute a result. What may be told of a secret sector is decided
 * here too, once for pages, drawings and files.
 */
@NamedInterface("rule")
@NullMarked
package org.sederunt.consensus.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
