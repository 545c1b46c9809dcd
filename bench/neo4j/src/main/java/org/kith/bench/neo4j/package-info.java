/** Warm paths by Neo4j embedded, in a process of its own that is spoken to line by line. Imports nothing of Kith. */
package org.kith.bench.neo4j;
