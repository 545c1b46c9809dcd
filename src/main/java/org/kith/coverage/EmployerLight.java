package org.kith.coverage;

import java.util.List;
import java.util.UUID;
import org.kith.advice.Because;
import org.kith.advice.SuggestedAction;

/**
 * A target employer as it is lit.
 *
 * @param motivation 1 to 5, or null
 * @param posting 1 to 5, or null
 * @param advocacy 1 to 5, or null
 * @param lit whether a contact is there on the date
 * @param people how many contacts are
 * @param contacts up to five of them, the strongest ties first
 * @param past how many contacts were there once, and are not any more
 * @param oneStepAway how many contacts know somebody there, and are not there themselves
 * @param suggestedAction null for one that is lit
 */
public record EmployerLight(
        UUID targetEmployerId,
        UUID organizationId,
        String name,
        Integer motivation,
        Integer posting,
        Integer advocacy,
        boolean lit,
        int people,
        List<KnownPerson> contacts,
        int past,
        int oneStepAway,
        String rule,
        String words,
        List<Because> because,
        SuggestedAction suggestedAction) {}
