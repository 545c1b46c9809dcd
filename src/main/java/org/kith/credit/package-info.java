/**
 * Whom a lead, and all that comes of it, is owed to: the chain of people from its root to whoever told of it, and everybody
 * else who helped on the way. Reads, and never writes. May import introduction, lead, about, seeker, tenancy, page.
 */
package org.kith.credit;
