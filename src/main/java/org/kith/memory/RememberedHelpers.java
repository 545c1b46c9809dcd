package org.kith.memory;

import java.util.List;

/**
 * Who helped before the search began.
 *
 * @param total how many there are
 * @param items up to 200 of them, the latest help first
 */
public record RememberedHelpers(int total, List<RememberedHelp> items) {}
