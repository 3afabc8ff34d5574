package org.sederunt.consensus.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An exact share such as two thirds, kept in lowest terms and compared by cross-multiplication in 128 bits. */
public record Fraction(long numerator, long denominator) implements Comparable<Fraction> {

    /** Takes a numerator of 0 or more and a denominator of 1 or more; 4/6 becomes 2/3. */
    public Fraction {
        if (numerator < 0 || denominator < 1) {
            throw new IllegalArgumentException("no fraction: " + numerator + "/" + denominator);
        }
        long divisor = greatestCommonDivisor(numerator, denominator);
        numerator /= divisor;
        denominator /= divisor;
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(numerator, denominator);
    }

    /** Whether {@code count} is at least this share of {@code whole}; both are 0 or more. */
    public boolean isReachedBy(long count, long whole) {
        return compareProducts(count, denominator, numerator, whole) >= 0;
    }

    /** Whether {@code count} is at least what this share leaves of {@code whole}: (1 − share) · whole. */
    public boolean restIsReachedBy(long count, long whole) {
        return compareProducts(count, denominator, denominator - numerator, whole) >= 0;
    }

    /** The smallest whole number that is at least this share of {@code whole}; an ArithmeticException if it passes 64 bits. */
    public long ceilingOf(long whole) {
        long low = 0;
        long high = numerator <= denominator ? whole : Long.MAX_VALUE;
        if (!isReachedBy(high, whole)) {
            throw new ArithmeticException(this + " of " + whole + " is out of range");
        }
        while (low < high) {
            long middle = low + (high - low) / 2;
            if (isReachedBy(middle, whole)) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    /** What is left of one: 2/3 for 1/3; an IllegalArgumentException if this is more than one. */
    public Fraction rest() {
        return new Fraction(denominator - numerator, denominator);
    }

    /** In per cent, rounded half up to so many digits after the point: for people, never for deciding. */
    public BigDecimal percent(int digits) {
        return BigDecimal.valueOf(numerator)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(denominator), digits, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Fraction other) {
        return compareProducts(numerator, other.denominator, other.numerator, denominator);
    }

    /** As in "2/3". */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }

    private static int compareProducts(long a, long b, long c, long d) {
        int byHighHalf = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return byHighHalf != 0 ? byHighHalf : Long.compareUnsigned(a * b, c * d);
    }

    private static long greatestCommonDivisor(long a, long b) {
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }
}
