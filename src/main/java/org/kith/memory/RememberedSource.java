package org.kith.memory;

import java.time.LocalDate;
import java.util.List;
import org.kith.advice.Because;
import org.kith.advice.SuggestedAction;
import org.kith.lead.SourceType;

/**
 * A source whose leads led to interviews or offers in earlier searches.
 *
 * @param leads how many it brought
 * @param interviews of them, those that led to an interview
 * @param offers of them, those that led to an offer
 * @param lastOn when the last of them was discovered
 */
public record RememberedSource(
        SourceType source,
        int leads,
        int interviews,
        int offers,
        LocalDate lastOn,
        String rule,
        String words,
        List<Because> because,
        SuggestedAction suggestedAction) {}
