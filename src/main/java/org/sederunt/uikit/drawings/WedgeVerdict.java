package org.sederunt.uikit.drawings;

/** What a sector said, as far as a drawing shows it; {@code ADVISORY} is a sector with too few electors to decide. */
public enum WedgeVerdict {
    ACCEPTS,
    DIVIDED,
    OPPOSES,
    NO_POSITION,
    SILENT,
    ADVISORY
}
