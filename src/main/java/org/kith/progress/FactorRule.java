package org.kith.progress;

/** What the numbers say of a factor. */
public enum FactorRule {
    /** One sort of asks was answered more often, or less, than chance lets one expect. */
    DIFFERS,
    /** What difference there is may well be chance. */
    NOT_CLEAR,
    /** There are too few asks of different sorts to look. */
    TOO_FEW,
    /** All asks are of the same sort. */
    ALL_ALIKE
}
