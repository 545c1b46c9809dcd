package org.kith.network;

/**
 * How much of what fits is shown. The seeker is no contact.
 *
 * @param edgesShown the seeker's own ties among them, where the seeker is shown
 * @param edgesTotal the same among all contacts that fit
 */
public record Counts(int contactsShown, int contactsTotal, int edgesShown, int edgesTotal) {}
