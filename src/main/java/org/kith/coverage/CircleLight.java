package org.kith.coverage;

import java.util.List;
import org.kith.advice.Because;
import org.kith.advice.SuggestedAction;
import org.kith.contact.Circle;

/**
 * A circle as it is lit.
 *
 * @param contacts who are not archived
 * @param asked of them, who were asked in the search of the date
 * @param inTouch of them, who were asked or met in it
 * @param lit whether anybody was
 * @param suggestedAction null for one that is lit
 */
public record CircleLight(
        Circle circle,
        int contacts,
        int asked,
        int inTouch,
        boolean lit,
        String rule,
        String words,
        List<Because> because,
        SuggestedAction suggestedAction) {}
