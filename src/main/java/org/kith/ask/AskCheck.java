package org.kith.ask;

import java.util.List;

/**
 * How an ask would be read, and what it would meet; nothing of it was kept.
 *
 * @param text the words that were read: those of the draft, or the standard ones
 * @param message all findings in one sentence
 * @param findings one for each rule
 * @param limits all of them, met or not; none for help that was offered
 * @param whatWorkedOnMe what once made the seeker take time for somebody, from the search; or null
 * @param whyItMatters why the change matters to the seeker, from the search; or null
 */
public record AskCheck(
        String text,
        String message,
        List<Finding> findings,
        List<Limit> limits,
        String whatWorkedOnMe,
        String whyItMatters) {}
