package org.kith.contact;

/** How the contact came into the network. */
public enum Origin {
    ADDED,
    IMPORTED,
    MET_WHILE_SEARCHING,
    PROMPT,
    INTERVIEW,
    INTRODUCED,
    EVENT,
    EARLIER_SEARCH
}
