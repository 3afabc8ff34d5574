package org.sederunt.consensus;

import java.time.Instant;

/** The office's reason against, or its promise to mend; one may answer several objections of one substance. */
public record Answer(String text, Instant at) {}
