package org.kith.coverage;

import java.util.List;
import java.util.UUID;
import org.kith.advice.Because;
import org.kith.advice.SuggestedAction;

/**
 * A group as it is lit.
 *
 * @param members who are not archived
 * @param asked of them, who were asked in the search of the date
 * @param inTouch of them, who were asked or met in it
 * @param gateway who opens the door to the others, or null
 * @param suggestedAction null for one that is lit
 */
public record GroupLight(
        UUID groupId,
        String name,
        int members,
        int asked,
        int inTouch,
        boolean lit,
        KnownPerson gateway,
        String rule,
        String words,
        List<Because> because,
        SuggestedAction suggestedAction) {}
