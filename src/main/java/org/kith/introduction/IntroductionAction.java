package org.kith.introduction;

import java.util.Locale;

/** What can be done to an introduction, as the last part of an address says it. */
public enum IntroductionAction {
    /** How each begins that was asked for; never done to one that is there. */
    REQUEST,
    /** The connector says yes. */
    CONNECTOR_AGREE,
    /** The target says yes. */
    TARGET_AGREE,
    /** The connector brings both together. */
    MAKE,
    /** They speak. */
    MEET,
    /** One of them says no. */
    DECLINE,
    /** Back to what it was before. */
    REOPEN;

    /** As it stands in addresses and in the history, such as {@code connector-agree}. */
    public String verb() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
