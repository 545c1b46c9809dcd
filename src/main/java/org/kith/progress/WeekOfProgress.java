package org.kith.progress;

import java.time.LocalDate;

/**
 * What was done in a week.
 *
 * @param from its Monday
 * @param to its Sunday; the week of the date counts until the date
 * @param answered answers that came, whenever it was asked: {@code fulfilled} and {@code declined}
 * @param interactions all of them
 * @param askedForNothing those of them that asked for nothing
 * @param stretch asks and interactions that were marked as a stretch
 * @param stretchPercent of all asks and interactions; null when there are none
 * @param introductions by which somebody was introduced to the seeker
 * @param leads that were discovered
 * @param openLeads that were open at its end
 * @param contactsOfPrompts who came to mind by a prompt
 */
public record WeekOfProgress(
        LocalDate from,
        LocalDate to,
        int asked,
        int answered,
        int fulfilled,
        int declined,
        int interactions,
        int askedForNothing,
        int stretch,
        Integer stretchPercent,
        int introductions,
        int leads,
        int openLeads,
        int interviews,
        int thankYous,
        int contactsOfPrompts) {}
