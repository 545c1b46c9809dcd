package org.kith.introduction;

/** Who said no; it speaks against nobody. */
public enum DeclinedBy {
    /** Who was asked to introduce. */
    CONNECTOR,
    /** Whom the seeker would have liked to meet. */
    TARGET
}
