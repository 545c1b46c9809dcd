package org.kith.coverage;

/** What coverage finds. */
enum CoverageRule {
    /** Somebody of the circle was asked or met. */
    CIRCLE_LIT,
    /** Nobody of the circle was asked or met yet. */
    CIRCLE_DARK,
    /** Nobody of the circle is in the network. */
    CIRCLE_EMPTY,
    /** Somebody of the group was asked or met. */
    GROUP_LIT,
    /** Nobody of the group was asked or met yet. */
    GROUP_DARK,
    /** The seeker knows somebody in the industry. */
    INDUSTRY_LIT,
    /** The seeker knows nobody in the industry yet. */
    INDUSTRY_DARK,
    /** The seeker knows somebody at the employer. */
    EMPLOYER_LIT,
    /** A contact knows somebody at the employer. */
    EMPLOYER_ONE_STEP_AWAY,
    /** A contact was at the employer once. */
    EMPLOYER_ONCE,
    /** Nobody who leads to the employer is known yet. */
    EMPLOYER_DARK,
    /** Too few of the asks go to people who are not unemployed. */
    EMPLOYED_SHARE,
    /** Too many of the asks go to one circle or group. */
    CONCENTRATION,
    /** An ask rests unanswered. */
    ASK_RESTS,
    /** An ask was declined. */
    ASK_DECLINED,
    /** A contact is left in peace. */
    CONTACT_RESTS,
    /** There are fewer open leads than the search aims at. */
    LEADS_BELOW_TARGET,
    /** There are as many open leads as the search aims at. */
    LEADS_AT_TARGET
}
