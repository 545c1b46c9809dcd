package org.kith.progress;

import org.kith.advice.Texts;
import org.kith.search.Search;

/**
 * What once made the seeker take time for somebody.
 *
 * @param quote as the seeker put it
 * @param words what to make of it
 */
public record WhatWorkedOnMe(String quote, String words) {

    /** What the search says of it; null when it says nothing. */
    static WhatWorkedOnMe of(Search search, Texts texts) {
        return search.whatWorkedOnMe == null
                ? null
                : new WhatWorkedOnMe(search.whatWorkedOnMe, texts.of("progress.WORKED_ON_ME"));
    }
}
