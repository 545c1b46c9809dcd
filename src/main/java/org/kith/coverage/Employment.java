package org.kith.coverage;

import java.util.List;

/**
 * With whom the seeker speaks, by whether they have work. Who is unknown counts as neither.
 *
 * @param items each employment status
 * @param asks in the last 30 days to people whose status is known
 * @param asksToNotUnemployed of them, those to people who are not unemployed
 * @param asksPercent the same as a share; null without asks
 * @param interactions in the last 30 days with people whose status is known
 * @param interactionsWithNotUnemployed of them, those with people who are not unemployed
 * @param interactionsPercent the same as a share; null without interactions
 * @param warning null when there is nothing to have an eye on
 */
public record Employment(
        List<EmploymentPart> items,
        int asks,
        int asksToNotUnemployed,
        Integer asksPercent,
        int interactions,
        int interactionsWithNotUnemployed,
        Integer interactionsPercent,
        Warning warning,
        String words) {}
