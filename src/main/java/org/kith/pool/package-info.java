/**
 * Warm paths over the pooled networks of the members of a cohort who agreed to that. Reads, and never writes. May import
 * cohort, path, snapshot, organization and what is below.
 *
 * <p>What each member brings is read by entering that member, and kept in memory until the version in the database that
 * every question reads says otherwise; so a change that any instance has committed, a consent taken back above all, is
 * seen by the next question. The parts are merged where contacts of several members are the same person. What leaves the
 * room is told by {@link org.kith.pool.TellPooledPath}: nobody's name but of whom the asker knows anyway, and no strength
 * of a single tie.
 */
package org.kith.pool;
