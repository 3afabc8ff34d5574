package org.sederunt.roundtables;

import java.util.UUID;

/** A table to convene; the same {@code submission} convenes it once, however often it arrives. */
public record NewTable(TableOutline outline, UUID submission) {}
