package org.kith.contact;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How strong a tie is: above 0 and up to 1, kept in millionths. It comes as a double: the digits of a decimal such as
 * 1e-999999999 would not fit into memory.
 */
public final class Strength {
    private static final int DECIMALS = 6;
    private static final BigDecimal LEAST = BigDecimal.ONE.movePointLeft(DECIMALS);

    private Strength() {}

    /** The strength that is kept for one that was given: rounded half up, yet never to nothing; null for null. */
    public static BigDecimal of(Double given) {
        return given == null
                ? null
                : BigDecimal.valueOf(given)
                        .setScale(DECIMALS, RoundingMode.HALF_UP)
                        .max(LEAST);
    }
}
