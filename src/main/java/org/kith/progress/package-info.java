/**
 * What was done, week by week, and what can be learned of it: progress, and what differs between asks that were answered and
 * those that were not. Counts and shares only; nobody is scored, and chance is not taken for a finding
 * ({@link org.kith.progress.FisherTest}). Reads, never writes. May import suggestion and all below.
 */
package org.kith.progress;
