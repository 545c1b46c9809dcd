package org.kith.progress;

/**
 * How many leads came of how long a chain.
 *
 * @param introductions how many introductions led to whoever told of them; 0 for none, and the most for it and more
 */
public record LeadsByChain(int introductions, int leads) {}
