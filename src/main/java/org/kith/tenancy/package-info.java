/**
 * Whose data a request may touch: the key or token that was sent, how fast it may ask, the seeker it belongs to, and the
 * transaction that tells the database so before anything else; and what of the data a caller is shown. May import problem, http, rate, time and
 * token.
 */
package org.kith.tenancy;
