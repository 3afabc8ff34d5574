package org.sederunt.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.transaction.annotation.Transactional;

/**
 * Marks a service method that changes something: one transaction, tried again as a whole when the database names a conflict.
 * Each act stands in the permission matrix.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Transactional
@Retryable(predicate = Conflicts.class, maxRetries = 5, delay = 10, jitter = 10, multiplier = 2)
public @interface Act {}
