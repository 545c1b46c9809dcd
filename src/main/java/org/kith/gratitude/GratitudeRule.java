package org.kith.gratitude;

/** What stands out in what is owed, was sent and was done. */
enum GratitudeRule {
    /** Thanks are owed, and the day by which the policy has them said is over. */
    THANK_YOU_OVERDUE,
    /** Thanks are owed. */
    THANK_YOU_OWED,
    /** Thanks are owed to an interviewer who is no contact yet. */
    INTERVIEWER_TO_KEEP,
    /** Thanks were said. */
    THANK_YOU_SENT,
    /** Thanks were said in a way that could have gone to anybody. */
    THANK_YOU_GENERIC,
    /** It is time to do something in return. */
    RECIPROCITY_DUE,
    /** There is something to return, and time. */
    RECIPROCITY_LATER,
    /** Nothing waits to be returned. */
    RECIPROCITY_NONE
}
