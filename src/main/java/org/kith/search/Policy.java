package org.kith.search;

/**
 * The periods and limits of a search, each with its default filled in.
 *
 * @param patienceBusinessDays business days after an ask in which nobody is reminded: 1 to 90, usually 10
 * @param reminders how many reminders an ask may get: 0 to 1, usually 1
 * @param coldTryAnotherBusinessDays business days after a cold ask until another person there is tried: 1 to 30, usually 3
 * @param coldFollowUpBusinessDays business days after a cold ask until it is followed up; more than to the other person: 1 to 60, usually 7
 * @param restAfterReminderBusinessDays business days after the reminder until the ask rests: 1 to 90, usually 10
 * @param pauseAfterDeclineDays days after a decline in which the same contact is not asked: 0 to 365, usually 30
 * @param thankYouAfterInterviewDays days until a thank-you for an interview is due: 0 to 14, usually 1
 * @param thankYouAfterHelpDays days until a thank-you for other help is due: 0 to 30, usually 2
 * @param reciprocityDays days from one nudge to return a favor to the next, per helper: 7 to 365, usually 60
 * @param openAsksPerPerson asks that one contact may have open: 1 to 5, usually 1
 * @param asksPerPersonIn90Days asks that one contact may get within 90 days: 1 to 20, usually 2
 * @param concentrationPercent share of the asks of 30 days above which one circle is too many: 1 to 100, usually 50
 * @param concentrationFromAsks asks in 30 days from which on that is told: 1 to 100, usually 4
 * @param employedPercent share of the asks of 30 days below which the employed are too few: 1 to 100, usually 60
 * @param employedFromAsks asks in 30 days from which on that is told: 1 to 100, usually 4
 * @param dormantDays days without interaction after which a tie is dormant: 30 to 7300, usually 1095
 * @param asksPerDay asks a day that are aimed at: 1 to 50, usually 1
 * @param contactsPerPersonIn7Days how often one contact may be written to or met within 7 days before it is flagged: 1 to 20, usually 3
 * @param planItemsPerRule how many things of one kind a day's plan has: 1 to 20, usually 3
 */
public record Policy(
        int patienceBusinessDays,
        int reminders,
        int coldTryAnotherBusinessDays,
        int coldFollowUpBusinessDays,
        int restAfterReminderBusinessDays,
        int pauseAfterDeclineDays,
        int thankYouAfterInterviewDays,
        int thankYouAfterHelpDays,
        int reciprocityDays,
        int openAsksPerPerson,
        int asksPerPersonIn90Days,
        int concentrationPercent,
        int concentrationFromAsks,
        int employedPercent,
        int employedFromAsks,
        int dormantDays,
        int asksPerDay,
        int contactsPerPersonIn7Days,
        int planItemsPerRule) {

    /** What holds where nothing is said. */
    public static final Policy USUAL = of(PolicyDraft.NONE);

    static Policy of(PolicyDraft said) {
        return new Policy(
                or(said.patienceBusinessDays(), 10),
                or(said.reminders(), 1),
                or(said.coldTryAnotherBusinessDays(), 3),
                or(said.coldFollowUpBusinessDays(), 7),
                or(said.restAfterReminderBusinessDays(), 10),
                or(said.pauseAfterDeclineDays(), 30),
                or(said.thankYouAfterInterviewDays(), 1),
                or(said.thankYouAfterHelpDays(), 2),
                or(said.reciprocityDays(), 60),
                or(said.openAsksPerPerson(), 1),
                or(said.asksPerPersonIn90Days(), 2),
                or(said.concentrationPercent(), 50),
                or(said.concentrationFromAsks(), 4),
                or(said.employedPercent(), 60),
                or(said.employedFromAsks(), 4),
                or(said.dormantDays(), 1095),
                or(said.asksPerDay(), 1),
                or(said.contactsPerPersonIn7Days(), 3),
                or(said.planItemsPerRule(), 3));
    }

    private static int or(Integer said, int usual) {
        return said == null ? usual : said;
    }
}
