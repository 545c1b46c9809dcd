/**
 * Whom to ask next, whom never yet, who helped before, and whose tie sleeps: every contact in an order that can be read
 * rule by rule. Reads, and never writes. Nobody is dropped but those whom the seeker would rather not ask.
 */
package org.kith.suggestion;
