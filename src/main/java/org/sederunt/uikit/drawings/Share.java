package org.sederunt.uikit.drawings;

/** Keeps parts of a whole between nothing and all of it. */
final class Share {

    private Share() {}

    static double check(double share, String what) {
        if (!(share >= 0 && share <= 1)) throw new IllegalArgumentException(what + " is not between 0 and 1: " + share);
        return share;
    }
}
