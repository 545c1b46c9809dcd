package org.kith.gratitude;

/** What somebody did for the other, or offered. */
public enum BalanceItemType {
    /** A favor of any kind. */
    FAVOR,
    /** They brought the other together with somebody. */
    INTRODUCTION,
    /** They gave the other a lead, or passed one on. */
    LEAD,
    /** They came through with what they were asked for. */
    ASK,
    /** They thanked, and offered help in return. */
    THANK_YOU
}
