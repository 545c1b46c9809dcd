package org.kith.network;

import java.time.LocalDate;

/**
 * What the shape of the network tells.
 *
 * @param asOf the date as of which it was computed, in the seeker's time zone
 * @param people how many contacts have ties to each other
 * @param ties how many there are between contacts, each pair once
 */
public record NetworkInsights(
        LocalDate asOf,
        int people,
        int ties,
        BridgeInsights bridges,
        ClusterInsights clusters,
        BrokerInsights brokers,
        OpeningInsights openings) {}
