/**
 * The network and what happened in it, as it stood at the end of a date, read in a handful of statements however many
 * people there are. Computed answers begin here. What has no date of its own, such as a circle, is as it is now.
 */
package org.kith.snapshot;
