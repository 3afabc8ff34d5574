package org.sederunt.consensus.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class FractionTest {

    private static final long MOST = Long.MAX_VALUE;

    @Test
    void fourSixthsAreTwoThirds() {
        assertThat(Fraction.of(4, 6)).isEqualTo(Fraction.of(2, 3)).hasToString("2/3");
    }

    @Test
    void nothingOfAnythingIsNothing() {
        assertThat(Fraction.of(0, 7)).isEqualTo(Fraction.of(0, 1));
        assertThat(Fraction.of(0, 7).ceilingOf(MOST)).isZero();
    }

    @Test
    void isReachedAtEqualityAndMissedByOneBelow() {
        Fraction twoThirds = Fraction.of(2, 3);

        assertThat(twoThirds.isReachedBy(200, 300)).isTrue();
        assertThat(twoThirds.isReachedBy(199, 300)).isFalse();
        assertThat(Fraction.of(1, 3).restIsReachedBy(200, 300)).isTrue();
        assertThat(Fraction.of(1, 3).restIsReachedBy(199, 300)).isFalse();
    }

    @Test
    void comparesBeyondSixtyFourBits() {
        Fraction justBelowOne = Fraction.of(MOST - 1, MOST);

        assertThat(justBelowOne).isLessThan(Fraction.of(1, 1)).isGreaterThan(Fraction.of(MOST - 2, MOST));
        assertThat(justBelowOne.isReachedBy(MOST - 1, MOST)).isTrue();
        assertThat(justBelowOne.isReachedBy(MOST - 2, MOST)).isFalse();
        assertThat(justBelowOne.ceilingOf(MOST)).isEqualTo(MOST - 1);
    }

    @Test
    void roundsAQuorumUp() {
        assertThat(List.of(0L, 1L, 2L, 3L, 10L, 11L))
                .extracting(Fraction.of(1, 2)::ceilingOf)
                .containsExactly(0L, 1L, 1L, 2L, 5L, 6L);
        assertThat(Fraction.of(7, 2).ceilingOf(3)).isEqualTo(11);
    }

    @Test
    void saysWhenAShareLeavesTheRange() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Fraction.of(MOST, 1).ceilingOf(2));
    }

    @Test
    void refusesWhatIsNoFraction() {
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.of(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.of(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.of(3, 2).rest());
    }

    @Test
    void isPrintedInPerCentRoundedHalfUp() {
        assertThat(Fraction.of(2, 3).percent(1)).isEqualByComparingTo("66.7");
        assertThat(Fraction.of(1, 8).percent(0)).isEqualByComparingTo("13");
        assertThat(Fraction.of(1, 8).percent(1)).isEqualByComparingTo("12.5");
    }

    @Test
    void theMeanOfLargeElectoratesIsExact() {
        Fraction almostAll = Fraction.of(MOST - 2, MOST);

        Mean mean = Mean.of(List.of(almostAll, almostAll, Fraction.of(0, 1))).orElseThrow();

        assertThat(mean.numerator()).isEqualTo(BigInteger.valueOf(MOST - 2).multiply(BigInteger.TWO));
        assertThat(mean)
                .isEqualTo(Mean.of(List.of(almostAll, Fraction.of(0, 1), almostAll))
                        .orElseThrow());
        assertThat(mean.denominator()).isEqualTo(BigInteger.valueOf(MOST).multiply(BigInteger.valueOf(3)));
        assertThat(Mean.of(List.of())).isEmpty();
    }
}
