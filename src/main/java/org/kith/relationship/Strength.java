package org.kith.relationship;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How strong a relationship is: above 0 and up to 1, in millionths. */
final class Strength {
    /** What is assumed when nobody said anything. */
    static final BigDecimal USUAL = new BigDecimal("0.5");

    private static final int DECIMALS = 6;
    private static final BigDecimal LEAST = BigDecimal.ONE.movePointLeft(DECIMALS);

    private Strength() {}

    /** The strength that is kept for one that was given: rounded half up, yet never to nothing; the usual for null. */
    static BigDecimal of(Double given) {
        return given == null
                ? USUAL
                : BigDecimal.valueOf(given)
                        .setScale(DECIMALS, RoundingMode.HALF_UP)
                        .max(LEAST);
    }
}
