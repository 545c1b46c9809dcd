package org.kith.ask;

/** Why somebody declined. None of them speaks against anybody. */
public enum DeclineReason {
    /** It is not the field of this recruiter or contact. */
    NOT_THEIR_FIELD,
    /** Nobody came to mind. */
    KNOWS_NOBODY,
    /** There is too much else to do. */
    NO_TIME,
    /** It did not feel right to them. */
    NOT_COMFORTABLE,
    /** Perhaps later. */
    NOT_NOW,
    /** Something else. */
    OTHER,
    /** They did not say. */
    NONE_GIVEN
}
