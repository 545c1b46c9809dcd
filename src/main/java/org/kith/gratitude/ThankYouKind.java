package org.kith.gratitude;

/** In which form thanks are said. */
public enum ThankYouKind {
    /** Some lines, on paper or screen. */
    NOTE,
    /** A call. */
    CALL,
    /** Flowers. */
    FLOWERS,
    /** A gift card. */
    GIFT_CARD,
    /** Face to face. */
    IN_PERSON,
    /** Anything else. */
    OTHER
}
