/**
 * Warm paths: the strongest chains of people through which somebody, an employer or a role can be reached. Reads, and
 * never writes; the network room reads the arrays as well. May import snapshot, ask, relationship, contact, organization and what is below.
 *
 * <p>The people and ties of a seeker are kept in arrays in memory (see {@link org.kith.path.Network}), for a search there
 * takes microseconds where one in SQL takes milliseconds to seconds. Whether they still hold is told by a version in the
 * database ({@code network_version}) that every request reads, in the statement that reads its target: so a change that
 * any instance has committed is seen by the next request on every other. Triggers raise it, once a statement; one row of
 * a seeker would make requests that change the seeker's network at the same time wait for each other's commit, so each
 * connection has a row of its own, and the version is their sum. Greatest {@code updated_at} and number of rows, the other
 * way, miss a change that commits after a later one, and counting 200,000 ties takes longer than the rest of a request.
 */
package org.kith.path;
