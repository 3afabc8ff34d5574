package org.sederunt.uikit.drawings;

/** Where the seats of a table stand: on a ring, half a seat between groups, and chairs never closer than 46. */
record SeatRing(int seats, int groups) {

    private static final double NEAREST = 46;
    private static final double SMALLEST = 150;
    private static final double PAD = 34; // around the ring, for the chairs

    /** Degrees from one seat to the next in its group. */
    double pitch() {
        return 360 / (seats + groups / 2.0);
    }

    double radius() {
        return Math.max(SMALLEST, NEAREST / (2 * Math.sin(Math.toRadians(pitch() / 2))));
    }

    double side() {
        return 2 * (radius() + PAD);
    }

    Point centre() {
        return new Point(side() / 2, side() / 2);
    }

    /** The direction of a seat, in degrees; both are counted from 0, and the first seat is on top. */
    double direction(int seat, int group) {
        return -90 + pitch() * (seat + group / 2.0);
    }
}
