/**
 * The whole network: who is in it and who knows whom, for a frontend to draw, as GraphML and as a picture; and what its
 * shape tells: who holds parts of it together, which clusters it has, through whom the most chains run, and which target
 * employers one more introduction would open. Reads, and never writes. May import path, snapshot, ask, relationship,
 * contact and what is below.
 *
 * <p>What is looked at is what path keeps in memory, in {@link org.kith.path.Network}. Every contact is one of the seeker's,
 * so that with the seeker in it no network would fall apart: its shape is that of the ties between the contacts.
 */
package org.kith.network;
