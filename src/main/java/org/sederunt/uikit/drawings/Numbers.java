package org.sederunt.uikit.drawings;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How numbers are written in a drawing: at most two decimals, a point, no matter whose machine it is. */
final class Numbers {

    private Numbers() {}

    static String write(double number) {
        return new BigDecimal(number)
                .setScale(2, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** A scale factor, which two decimals would be too coarse for. */
    static String writeFactor(double factor) {
        return new BigDecimal(factor).setScale(5, RoundingMode.HALF_EVEN).toPlainString();
    }
}
