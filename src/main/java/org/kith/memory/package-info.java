/**
 * What earlier searches have to say to a later one: what worked then, where the leads came from that went far, who helped
 * and how long ago, and which circles answered. Reads, and never writes. What worked then is dated, and does not count as
 * working now.
 */
package org.kith.memory;
