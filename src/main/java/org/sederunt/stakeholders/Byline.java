package org.sederunt.stakeholders;

import org.jspecify.annotations.Nullable;

/** A hat in words: the person's name, the organisation's where there is one, and whether that still waits for verification. */
public record Byline(Hat hat, String person, @Nullable String organisation, boolean waitsForVerification) {}
