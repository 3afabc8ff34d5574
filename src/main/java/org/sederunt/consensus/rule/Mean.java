package org.sederunt.consensus.rule;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** The exact mean of fractions, in lowest terms; six large electorates pass 64 bits, hence the large integers. */
public record Mean(BigInteger numerator, BigInteger denominator) {

    /** The mean of {@code parts}, each weighing the same; empty if there are none. */
    public static Optional<Mean> of(List<Fraction> parts) {
        if (parts.isEmpty()) return Optional.empty();
        BigInteger sum = BigInteger.ZERO;
        BigInteger whole = BigInteger.ONE;
        for (Fraction part : parts) {
            BigInteger denominator = BigInteger.valueOf(part.denominator());
            sum = sum.multiply(denominator)
                    .add(BigInteger.valueOf(part.numerator()).multiply(whole));
            whole = whole.multiply(denominator);
        }
        whole = whole.multiply(BigInteger.valueOf(parts.size()));
        BigInteger divisor = sum.gcd(whole);
        return Optional.of(new Mean(sum.divide(divisor), whole.divide(divisor)));
    }

    /** In per cent, rounded half up to so many digits after the point. */
    public BigDecimal percent(int digits) {
        return new BigDecimal(numerator)
                .movePointRight(2)
                .divide(new BigDecimal(denominator), digits, RoundingMode.HALF_UP);
    }
}
