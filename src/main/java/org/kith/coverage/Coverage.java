package org.kith.coverage;

import java.time.LocalDate;
import java.util.UUID;
import org.kith.advice.EmptyReason;

/**
 * How the network is lit in the search of a date; without a search, since ever and against the usual targets.
 *
 * @param asOf the date as of which it was computed, in the seeker's time zone
 * @param searchId the search of the date, or null
 * @param reason why there is nothing to be lit; null when there is somebody in the network
 * @param words all of it in a sentence
 */
public record Coverage(
        LocalDate asOf,
        UUID searchId,
        CircleLights circles,
        GroupLights groups,
        IndustryLights industries,
        EmployerLights employers,
        Employment employment,
        Concentrated concentration,
        RestingStrings resting,
        OpenLeads leads,
        EmptyReason reason,
        String words) {}
